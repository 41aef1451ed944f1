package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.cli.terminal.NewFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.NewRule;
import org.channelwise.lab.RuleScaffold;
import org.channelwise.source.Parsed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules new}: writes a rule and a fixture to start from, or nothing. */
final class RulesNewCommand implements Command {

  private static final String USUAL_RULES = "rules";
  private static final String USUAL_FIXTURES = "fixtures";

  private final Console console;
  private final PositionalParamSpec name =
      Options.parameter("NAME", "1", "What the rule is to be called: a short sentence.");
  private final OptionSpec phase = Options.phase(true, "The folder of rules that it is for.");
  private final OptionSpec guidance =
      Options.text(
          "--guidance", "ROW", "The row of the guidance that it encodes, such as purpose/sms.");
  private final OptionSpec file =
      Options.text(
          "--file",
          "NAME",
          "What its file and the folder of its fixture are called. Default: after the rule.");
  private final OptionSpec rules =
      Options.text("--rules", "DIR", "Folder of rules to write to. Default: rules/.");
  private final OptionSpec fixtures = Options.fixtures();

  RulesNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "new",
            "Writes a rule and a fixture to start from. Never changes a file that is there.")
        .addPositional(name)
        .addOption(phase)
        .addOption(guidance)
        .addOption(file)
        .addOption(rules)
        .addOption(fixtures);
  }

  @Override
  public int run() {
    String folder = Options.<String>given(rules).orElse(USUAL_RULES);
    return RulesOption.load(console, Optional.of(folder))
        .map(set -> run(set, folder))
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set, String folder) {
    NewRule wanted = wanted();
    Optional<String> objection = wanted.objection(set, folder);
    if (objection.isPresent()) {
      return refuse(objection.get());
    }
    Path where = fixtures.getValue();
    try {
      Parsed<RuleScaffold> draft =
          RuleScaffold.draft(wanted, set, Path.of(folder), folder, console.sets().get());
      if (draft instanceof Parsed.Ok<RuleScaffold> ok) {
        return write(wanted, ok.value(), folder, where);
      }
      RulesOption.tell(console, draft.problems());
      return refuse("nothing was written, for the rule would not pass the check");
    } catch (IOException | UncheckedIOException e) {
      return refuse(
          "the rule cannot be written below %s and %s; check who may write there"
              .formatted(folder, where));
    }
  }

  private NewRule wanted() {
    String sentence = name.getValue();
    return new NewRule(
        sentence,
        phase.getValue(),
        Options.<String>given(guidance).orElse(""),
        Options.<String>given(file)
            .map(given -> given.replaceFirst("\\.drl$", ""))
            .orElse(NewRule.fileFor(sentence)));
  }

  private int write(NewRule wanted, RuleScaffold draft, String folder, Path where)
      throws IOException {
    Path fixture = where.resolve(wanted.fixturePath());
    NewFiles files = new NewFiles();
    files.add(Path.of(folder), wanted.rulePath(), draft.rule());
    files.add(where, wanted.fixturePath() + "/" + wanted.given(), draft.given());
    files.add(where, wanted.fixturePath() + "/expected.yaml", draft.expected());
    Optional<Path> link = files.link();
    if (link.isPresent()) {
      return refuse(
          "%s is a link, and links are not followed; put a folder there, or name another with"
                  .formatted(slashed(link.get()))
              + " --fixtures");
    }
    Optional<Path> taken = files.taken();
    if (taken.isPresent()) {
      return refuse(
          "%s is there already, and stays as it is; name another file with --file"
              .formatted(slashed(taken.get())));
    }
    files.write();
    files.paths().forEach(path -> console.line("wrote  " + slashed(path)));
    console.line("");
    console.line(
        draft.fires()
            ? "The rule passes the check and fires in its fixture."
            : "The rule passes the check, but does not fire in its fixture yet.");
    console.line("Put your own conditions and words into these files, and run:");
    String ours = folder.equals(USUAL_RULES) ? "" : " --rules " + folder;
    String all = slashed(where).equals(USUAL_FIXTURES) ? "" : " " + slashed(where);
    String theirs = all.isEmpty() ? "" : " --fixtures" + all;
    console.line("  channelwise test%s %s".formatted(ours, slashed(fixture)));
    console.line("  channelwise rules show%s%s \"%s\"".formatted(ours, theirs, wanted.name()));
    console.line("  channelwise test" + ours + all);
    console.out().flush();
    return ExitStatus.FINE;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private int refuse(String why) {
    console.say("channelwise: " + why);
    return ExitStatus.WRONG_INPUT;
  }
}
