package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureResults;
import org.channelwise.lab.Fixtures;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleSections;
import org.channelwise.report.format.Document;
import org.channelwise.source.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules show}: a rule, or which was probably meant. */
final class RulesShowCommand implements Command {

  private final Console console;
  private final PositionalParamSpec name =
      Options.parameter("NAME", "1", "The rule's name, as it stands in its file.");
  private final OptionSpec fixtures = Options.fixtures();
  private final DocumentArguments arguments;

  RulesShowCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "show",
            "Shows a rule: its text, its guidance, and the fixtures in which it fires.");
    return arguments.on(spec.addPositional(name).addOption(fixtures));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet set) {
    String wanted = name.getValue();
    List<ListedRule> all = ListedRule.of(set);
    Optional<ListedRule> found =
        all.stream().filter(rule -> rule.ref().name().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      console.say("channelwise: there is no rule '%s'; %s".formatted(wanted, hint(wanted, all)));
      return ExitStatus.WRONG_INPUT;
    }
    ListedRule rule = found.get();
    Path folder = fixtures.getValue();
    FixtureResults results = Fixtures.below(folder, set.vocabulary()).run(set);
    RulesOption.tell(console, results.problems());
    return arguments.write(
        results.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.WRONG_INPUT,
        Document.of(
            new RuleSections(
                rule,
                set.guidance().flatMap(guidance -> guidance.row(rule.ref().guidance())),
                results.firing(wanted))),
        set);
  }

  private static String hint(String name, List<ListedRule> all) {
    return Suggestion.nearest(name, all.stream().map(rule -> rule.ref().name()).toList())
        .map("did you mean '%s'?"::formatted)
        .orElse("channelwise rules list shows their names");
  }
}
