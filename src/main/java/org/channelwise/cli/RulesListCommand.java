package org.channelwise.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.Phase;
import org.channelwise.report.format.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules list}: the rules that are left by the filters. */
final class RulesListCommand implements Command {

  private final Console console;
  private final PositionalParamSpec text =
      Options.parameter(
          "TEXT", "0..1", "Only rules in whose name, reasons or conditions TEXT stands.");
  private final OptionSpec phase =
      Options.phase(false, "Only rules of this phase, a folder of rules.");
  private final OptionSpec guidance =
      Options.text(
          "--guidance", "ROW", "Only rules of this row, or of rows that begin so: purpose/.");
  private final DocumentArguments arguments;

  RulesListCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(this, "list", "Lists rules with their phase, guidance, source and place.");
    return arguments.on(spec.addPositional(text).addOption(phase).addOption(guidance));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  /** Finding no rule is said, and is no failure. */
  private int run(RuleSet set) {
    List<ListedRule> listed = ListedRule.of(set).stream().filter(this::isWanted).toList();
    if (listed.isEmpty()) {
      console.say("channelwise: no rule is like that; channelwise rules list shows all of them");
    }
    return arguments.write(ExitStatus.FINE, Document.of(listed), set);
  }

  private boolean isWanted(ListedRule rule) {
    Optional<Phase> runs = Options.given(phase);
    Optional<String> row = Options.given(guidance);
    Optional<String> stands = Options.given(text);
    return runs.stream().allMatch(wanted -> wanted == rule.phase())
        && row.stream().allMatch(wanted -> isOf(rule.ref().guidance(), wanted))
        && stands.stream().allMatch(wanted -> folded(rule.text()).contains(folded(wanted)));
  }

  private static boolean isOf(String row, String wanted) {
    return wanted.endsWith("/") ? row.startsWith(wanted) : row.equals(wanted);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
