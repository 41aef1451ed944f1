package org.channelwise.cli;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.Fixtures;
import org.channelwise.lab.proof.Campaigns;
import org.channelwise.lab.proof.Progress;
import org.channelwise.lab.proof.Rehearsal;
import org.channelwise.report.format.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of the commands that look at what rules and fixtures are worth. */
final class LabArguments {

  private static final int TWO = 2;
  private static final int FOUR = 4;

  private final Console console;
  private final DocumentArguments document;
  private final OptionSpec fixtures = Options.fixtures();
  private final OptionSpec strength =
      OptionSpec.builder("--strength")
          .paramLabel("2|3|4")
          .type(int.class)
          .defaultValue("2")
          .description(
              "How many fields of made-up campaigns take every combination of their values."
                  + " Default: 2.")
          .build();
  private final OptionSpec limit;

  LabArguments(Console console, long most) {
    this.console = console;
    this.document = new DocumentArguments(console);
    this.limit =
        OptionSpec.builder("--limit")
            .paramLabel("N")
            .type(long.class)
            .defaultValue(String.valueOf(most))
            .description("How many campaigns to make up at the most. Default: " + most + ".")
            .build();
  }

  CommandSpec on(CommandSpec spec) {
    return document.on(spec).addOption(fixtures);
  }

  CommandSpec onWithCampaigns(CommandSpec spec) {
    return on(spec).addOption(strength).addOption(limit);
  }

  /** Runs a command by the rules that were named. */
  int run(ToIntFunction<RuleSet> command) {
    int strong = Options.<Integer>given(strength).orElse(TWO);
    long most = Options.<Long>given(limit).orElse(1L);
    if (strong < TWO || strong > FOUR || most < 1) {
      console.say("channelwise: --strength is 2, 3 or 4, and --limit is 1 or more");
      return ExitStatus.WRONG_INPUT;
    }
    return document.run(
        rules -> {
          try {
            return command.applyAsInt(rules);
          } catch (LimitReached e) {
            console.say("channelwise: " + e.getMessage());
            return ExitStatus.NO_ANSWER;
          }
        });
  }

  /** Runs a command that builds on fixtures, each of which must come out as expected. */
  int withFixtures(RuleSet rules, ToIntFunction<Rehearsal> command) {
    Rehearsal rehearsal = Rehearsal.of(Fixtures.below(folder(), rules.vocabulary()), rules);
    if (!rehearsal.failing().isEmpty()) {
      console.say(
          "channelwise: these fixtures do not come out as expected, so nothing can be told by them: "
              + String.join(", ", rehearsal.failing())
              + "; run channelwise test, and mend them first");
      return ExitStatus.ACT;
    }
    if (rehearsal.all().isEmpty()) {
      console.say(
          "channelwise: there is no fixture in %s; name a folder with --fixtures"
              .formatted(folder()));
      return ExitStatus.ACT;
    }
    return command.applyAsInt(rehearsal);
  }

  Path folder() {
    return fixtures.getValue();
  }

  Campaigns campaigns(RuleSet rules) {
    int strong = Options.<Integer>given(strength).orElse(TWO);
    long most = limit.getValue();
    return Campaigns.of(rules, strong, most);
  }

  /** Tells on a terminal how far a command has come. */
  Progress progress(String doing) {
    if (!console.terminal()) {
      return Progress.NONE;
    }
    return (done, of) -> {
      console.err().print("\r%s %s of %s".formatted(doing, done, of) + (done < of ? "" : "\n"));
      console.err().flush();
    };
  }

  int write(int status, Document written, RuleSet rules) {
    return document.write(status, written, rules);
  }
}
