package org.channelwise.cli;

import java.io.IOException;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.cli.terminal.NewFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.proof.Coverage;
import org.channelwise.lab.proof.CoverageRun;
import org.channelwise.lab.proof.DraftFixtures;
import org.channelwise.lab.proof.Rehearsal;
import org.channelwise.report.format.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code channelwise rules coverage}: what fixtures cover, and campaigns for the gaps. */
final class RulesCoverageCommand implements Command {

  private final Console console;
  private final OptionSpec least =
      OptionSpec.builder("--at-least")
          .paramLabel("PERCENT")
          .type(int.class)
          .defaultValue("0")
          .description("End with 1 if less is covered of anything. Default: 0.")
          .build();
  private final OptionSpec write =
      Options.flag(
          "--write",
          "Write the campaigns that would close gaps as fixtures. What they expect is the answer"
              + " of today, for a person to confirm.");
  private final LabArguments arguments;

  RulesCoverageCommand(Console console) {
    this.console = console;
    this.arguments = new LabArguments(console, 1_000);
  }

  @Override
  public CommandSpec spec() {
    return arguments.onWithCampaigns(
        Commands.spec(
                this,
                "coverage",
                "Says which rules, conditions, channels and rows of the guidance the fixtures"
                    + " cover, and shows campaigns that would close the gaps.")
            .addOption(least)
            .addOption(write));
  }

  @Override
  public int run() {
    return arguments.run(rules -> arguments.withFixtures(rules, fixtures -> run(rules, fixtures)));
  }

  private int run(RuleSet rules, Rehearsal fixtures) {
    Coverage coverage =
        new CoverageRun(
                rules, fixtures, arguments.campaigns(rules), arguments.progress("campaigns run:"))
            .run();
    int percent = least.getValue();
    int status = coverage.isAtLeast(percent) ? ExitStatus.FINE : ExitStatus.ACT;
    boolean writing = write.getValue();
    int written = writing ? write(coverage, rules) : ExitStatus.FINE;
    return Math.max(written, arguments.write(status, Document.of(coverage), rules));
  }

  private int write(Coverage coverage, RuleSet rules) {
    NewFiles files = new NewFiles();
    new DraftFixtures(rules)
        .of(coverage)
        .forEach((path, text) -> files.add(arguments.folder(), path, text));
    try {
      if (files.link().isPresent() || files.taken().isPresent()) {
        console.say(
            "channelwise: %s is a link or there already, and stays as it is; move it away first"
                .formatted(files.link().or(files::taken).orElseThrow()));
        return ExitStatus.WRONG_INPUT;
      }
      files.write();
      return ExitStatus.FINE;
    } catch (IOException e) {
      console.say(
          "channelwise: fixtures cannot be written to %s; check who may write there"
              .formatted(arguments.folder()));
      return ExitStatus.WRONG_INPUT;
    }
  }
}
