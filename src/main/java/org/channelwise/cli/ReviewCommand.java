package org.channelwise.cli;

import org.channelwise.engine.RuleSet;
import org.channelwise.report.format.ReviewFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of {@code channelwise review}. */
final class ReviewCommand implements Command {

  private final Console console;
  private final CampaignArguments arguments = new CampaignArguments();
  private final OptionSpec format =
      Options.format(
          ReviewFormat.class,
          "json, jsonl (without the campaigns together), markdown, sarif, junit or github");
  private final OptionSpec strict =
      Options.flag("--strict", "End with 1 for warnings and for plans that differ, too.");

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "review",
            "Holds the plan of each campaign against the recommendation and the guidance.");
    return arguments.on(spec).addOption(format).addOption(strict);
  }

  @Override
  public int run() {
    return RulesOption.load(console, arguments.rules())
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    return new Review(
            arguments.dated(console), set, arguments.advisor(console, set), strict.getValue())
        .run(
            arguments.files(),
            arguments.brand(),
            format.getValue(),
            arguments.output(),
            arguments.color());
  }
}
