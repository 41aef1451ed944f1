package org.channelwise.cli;

import org.channelwise.engine.RuleSet;
import org.channelwise.report.format.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of {@code channelwise recommend}. */
final class RecommendCommand implements Command {

  private final Console console;
  private final CampaignArguments arguments = new CampaignArguments();
  private final OptionSpec format =
      Options.format(Format.class, "json, jsonl, markdown, sarif, junit or github");
  private final OptionSpec strict =
      Options.flag("--strict", "End with status 1 on warnings too, not only on errors.");

  RecommendCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "recommend",
            "Recommends a primary channel and up to two backups for each campaign.");
    return arguments.on(spec).addOption(format).addOption(strict);
  }

  @Override
  public int run() {
    return RulesOption.load(console, arguments.rules())
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    return new Recommend(
            arguments.dated(console), set, arguments.advisor(console, set), strict.getValue())
        .run(
            arguments.files(),
            arguments.brand(),
            format.getValue(),
            arguments.output(),
            arguments.color());
  }
}
