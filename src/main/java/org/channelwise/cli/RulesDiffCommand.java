package org.channelwise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.change.DiffInput;
import org.channelwise.lab.change.RuleDiffer;
import org.channelwise.lab.change.RulesDiff;
import org.channelwise.lab.git.GitRevision;
import org.channelwise.report.format.Document;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules diff}: the decisions that an edit of rules changes. */
final class RulesDiffCommand implements Command {

  private final Console console;
  private final OptionSpec against =
      OptionSpec.builder("--against")
          .paramLabel("DIR|git:REV")
          .type(String.class)
          .required(true)
          .description(
              "The rules before the edit: a folder of rules, or a git revision, as in git:HEAD or"
                  + " git:main.")
          .build();
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("CAMPAIGN")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "More campaigns to compare: files, folders of them, or - for standard input.")
          .build();
  private final OptionSpec fixtures = Options.fixtures();
  private final OptionSpec madeUp =
      OptionSpec.builder("--made-up")
          .paramLabel("NUMBER")
          .type(int.class)
          .defaultValue("1000")
          .description(
              "How many campaigns to make up by chance, besides those around each rule that"
                  + " differs. Default: 1000.")
          .build();
  private final OptionSpec accept =
      Options.flag(
          "--accept",
          "Go through the fixtures that changed, and write the expectations of those that you"
              + " accept anew.");
  private final DocumentArguments arguments;

  RulesDiffCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    return arguments.on(
        Commands.spec(
                this,
                "diff",
                "Shows the decisions that an edit of rules or vocabulary changes, over the"
                    + " fixtures, the campaigns given and campaigns that are made up. Ends with 1"
                    + " if a decision changed.")
            .addPositional(files)
            .addOption(against)
            .addOption(fixtures)
            .addOption(madeUp)
            .addOption(accept));
  }

  @Override
  public int run() {
    boolean accepting = accept.getValue();
    if (accepting && !console.terminal()) {
      console.say(
          "channelwise: --accept asks about each change, so it needs a terminal; leave it out, and"
              + " edit the expected.yaml of what you accept");
      return ExitStatus.WRONG_INPUT;
    }
    return arguments.run(this::run);
  }

  private int run(RuleSet after) {
    String from = against.getValue();
    Optional<GitRevision> revision = GitRevision.of(from);
    Parsed<Map<String, byte[]>> contents =
        revision.map(each -> each.rules(rulesFolder(), from)).orElseGet(() -> none());
    if (contents instanceof Parsed.Failed<?>) {
      return arguments.fail(ExitStatus.WRONG_INPUT, contents.problems());
    }
    Parsed<RuleSet> before =
        revision.isPresent()
            ? console.sets().get().of(contents.orElseThrow(), from)
            : RulesOption.read(console, Optional.of(from));
    return before instanceof Parsed.Ok<RuleSet> ok
        ? compare(ok.value(), after, from)
        : arguments.fail(ExitStatus.WRONG_RULES, before.problems());
  }

  private static Parsed<Map<String, byte[]>> none() {
    return new Parsed.Ok<>(Map.of());
  }

  private Path rulesFolder() {
    return Path.of(arguments.rules().orElse(RulesOption.USUAL_FOLDER));
  }

  private int compare(RuleSet before, RuleSet after, String from) {
    RuleDiffer differ = new RuleDiffer(before, after, UnaryOperator.identity());
    List<Problem> problems = new ArrayList<>();
    try {
      new DiffInput(before, after, console.in()).compareAll(inputs(), differ, problems);
      int byChance = madeUp.getValue();
      differ.compareMadeUp(byChance);
    } catch (LimitReached e) {
      console.say("channelwise: " + e.getMessage());
      return ExitStatus.NO_ANSWER;
    }
    RulesDiff diff = differ.result(from);
    int status = diff.changed().isEmpty() ? ExitStatus.FINE : ExitStatus.ACT;
    RulesOption.tell(console, problems);
    int written =
        arguments.write(
            problems.isEmpty() ? status : ExitStatus.WRONG_INPUT, Document.of(diff), after);
    boolean accepting = accept.getValue();
    return accepting
        ? Math.max(written, new Acceptance(console, after.vocabulary()).go(fixtures(), diff))
        : written;
  }

  private Path fixtures() {
    return fixtures.getValue();
  }

  /** The fixtures, if there are any, then what was given. */
  private List<String> inputs() {
    List<String> inputs = new ArrayList<>();
    if (Files.isDirectory(fixtures())) {
      inputs.add(InputFiles.slashed(fixtures()));
    }
    Options.<List<String>>given(files).ifPresent(inputs::addAll);
    return inputs;
  }
}
