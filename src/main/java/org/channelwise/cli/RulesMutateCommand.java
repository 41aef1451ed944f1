package org.channelwise.cli;

import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.proof.Mutation;
import org.channelwise.lab.proof.MutationReport;
import org.channelwise.lab.proof.Rehearsal;
import org.channelwise.report.format.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code channelwise rules mutate}: which small changes of rules no fixture notices. */
final class RulesMutateCommand implements Command {

  private final OptionSpec sample =
      OptionSpec.builder("--sample")
          .paramLabel("N")
          .type(Integer.class)
          .description("Try only so many changes, drawn by the seed.")
          .build();
  private final OptionSpec seed =
      OptionSpec.builder("--seed")
          .paramLabel("S")
          .type(long.class)
          .defaultValue("1")
          .description("What the sample is drawn by. Default: 1.")
          .build();
  private final LabArguments arguments;

  RulesMutateCommand(Console console) {
    this.arguments = new LabArguments(console, 1);
  }

  @Override
  public CommandSpec spec() {
    return arguments.on(
        Commands.spec(
                this,
                "mutate",
                "Changes the rules in one small way at a time, and lists the changes that no"
                    + " fixture notices. Ends with 1 if there is one.")
            .addOption(sample)
            .addOption(seed));
  }

  @Override
  public int run() {
    return arguments.run(rules -> arguments.withFixtures(rules, fixtures -> run(rules, fixtures)));
  }

  private int run(RuleSet rules, Rehearsal fixtures) {
    long by = seed.getValue();
    MutationReport report =
        new Mutation(rules, fixtures, arguments.progress("changes tried:"))
            .run(Options.given(sample), by);
    int status = report.survivors().isEmpty() ? ExitStatus.FINE : ExitStatus.ACT;
    return arguments.write(status, Document.of(report), rules);
  }
}
