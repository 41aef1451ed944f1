package org.channelwise.cli;

import java.util.Set;
import java.util.TreeSet;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.Fixtures;
import org.channelwise.lab.proof.Proof;
import org.channelwise.lab.proof.Prover;
import org.channelwise.lab.proof.Rehearsal;
import org.channelwise.report.format.Document;
import picocli.CommandLine.Model.CommandSpec;

/** {@code channelwise rules prove}: what always holds, and rules without effect. */
final class RulesProveCommand implements Command {

  private final LabArguments arguments;

  RulesProveCommand(Console console) {
    this.arguments = new LabArguments(console, 500_000);
  }

  @Override
  public CommandSpec spec() {
    return arguments.onWithCampaigns(
        Commands.spec(
            this,
            "prove",
            "Holds guardrails and properties against campaigns on both sides of all that the rules"
                + " tell apart, and looks for rules without effect. Ends with 1 if one does not"
                + " hold."));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet rules) {
    Set<String> fired = new TreeSet<>();
    Rehearsal.of(Fixtures.below(arguments.folder(), rules.vocabulary()), rules)
        .all()
        .forEach(fixture -> fixture.runs().forEach(run -> add(run, fired)));
    Proof proof =
        new Prover(rules, arguments.campaigns(rules), fired, arguments.progress("campaigns run:"))
            .prove();
    int status = proof.holds() ? ExitStatus.FINE : ExitStatus.ACT;
    return arguments.write(status, Document.of(proof), rules);
  }

  private static void add(PhaseRun run, Set<String> fired) {
    run.firings().forEach(firing -> fired.add(firing.rule().name()));
  }
}
