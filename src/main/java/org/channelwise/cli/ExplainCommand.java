package org.channelwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.RuleRef;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.CodeMeaning;
import org.channelwise.report.ProblemPage;
import org.channelwise.report.Wording;
import org.channelwise.source.Plain;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise explain}: a kind of problem, or a code of findings or exclusions. */
final class ExplainCommand implements Command {

  private final Console console;
  private final PositionalParamSpec code =
      Options.parameter(
          "CODE",
          "1",
          "A code of a finding or an exclusion, such as CONSENT_UNKNOWN, or a kind of problem, such"
              + " as unknown-term.");
  private final OptionSpec rules = Options.rules();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "explain",
            "Explains a code of an answer by the rules behind it, or a kind of problem.")
        .addPositional(code)
        .addOption(rules);
  }

  @Override
  public int run() {
    String wanted = code.getValue();
    Optional<ProblemKind> kind =
        Stream.of(ProblemKind.values()).filter(each -> each.id().equals(wanted)).findFirst();
    return kind.isPresent()
        ? write(ProblemPage.of(kind.get()).text())
        : RulesOption.load(console, Options.given(rules))
            .map(set -> explain(wanted, set))
            .orElse(ExitStatus.WRONG_RULES);
  }

  private int explain(String wanted, RuleSet set) {
    Optional<CodeMeaning> found = CodeMeaning.of(wanted, set);
    if (found.isPresent()) {
      return write(String.join("\n", lines(found.get())) + "\n");
    }
    List<String> known = new ArrayList<>(CodeMeaning.all(set.vocabulary()));
    Stream.of(ProblemKind.values()).map(ProblemKind::id).forEach(known::add);
    console.say(
        "channelwise: there is no code '%s'; %s"
            .formatted(
                wanted,
                Suggestion.nearest(wanted, known)
                    .map("did you mean '%s'?"::formatted)
                    .orElse("rules/vocabulary.yaml lists those of findings and exclusions")));
    return ExitStatus.WRONG_INPUT;
  }

  private static List<String> lines(CodeMeaning code) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s (%s)"
            .formatted(code.code(), code.meaning(), code.exclusion() ? "exclusion" : "finding"));
    lines.add("");
    if (code.rules().isEmpty()) {
      lines.add("No rule concludes it; it is said where nothing that the rules know fits.");
    } else {
      lines.add("Concluded by:");
    }
    for (RuleRef rule : code.rules()) {
      lines.add("  " + rule.name());
      lines.add(
          "    %s, %s, %s".formatted(Wording.source(rule.source()), rule.guidance(), rule.at()));
    }
    return lines.stream().map(Plain::line).toList();
  }

  private int write(String text) {
    return new Delivery(console, Optional.empty(), List.of())
        .write(ExitStatus.FINE, out -> out.write(text));
  }
}
