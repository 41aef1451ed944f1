package org.channelwise.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.proof.StrengthTrial;
import org.channelwise.report.format.Document;
import org.channelwise.source.Parsed;
import picocli.CommandLine.Model.CommandSpec;

/** {@code channelwise rules strengths}: how much the points behind the strengths decide. */
final class RulesStrengthsCommand implements Command {

  private final LabArguments arguments;

  RulesStrengthsCommand(Console console) {
    this.arguments = new LabArguments(console, 1_000);
  }

  @Override
  public CommandSpec spec() {
    return arguments.onWithCampaigns(
        Commands.spec(
            this,
            "strengths",
            "Says for each strength how many decisions change if its points change by a tenth and"
                + " by half."));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet rules) {
    List<Brief> campaigns = new ArrayList<>();
    if (Files.isDirectory(arguments.folder())) {
      new CampaignFiles(rules.vocabulary(), Optional.empty())
          .read(List.of(arguments.folder().toString()), InputStream.nullInputStream())
          .forEach(
              read -> {
                if (read instanceof Parsed.Ok<Brief> ok) {
                  campaigns.add(ok.value());
                }
              });
    }
    campaigns.addAll(arguments.campaigns(rules).all());
    List<StrengthTrial> trials =
        StrengthTrial.of(rules, campaigns, arguments.progress("strengths tried:"));
    return arguments.write(ExitStatus.FINE, Document.ofStrengths(trials, campaigns.size()), rules);
  }
}
