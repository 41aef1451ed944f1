package org.channelwise.cli;

import org.channelwise.engine.RuleSet;
import org.channelwise.report.PortfolioFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code channelwise portfolio}. */
final class PortfolioCommand implements Command {

  private final Console console;
  private final PositionalParamSpec brand =
      Options.parameter(
          "BRAND",
          "1",
          "A brand's file, or its id if the file stands in brands/ here or in a folder above.");
  private final OptionSpec rules = Options.rules();
  private final OptionSpec output = Options.output();
  private final OptionSpec color = Options.color();
  private final OptionSpec format = Options.format(PortfolioFormat.class, "json or markdown");

  PortfolioCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "portfolio",
            "Says which channels a brand should keep and which to drop.",
            "Ends with 1 if there is a channel to drop.")
        .addPositional(brand)
        .addOption(rules)
        .addOption(output)
        .addOption(color)
        .addOption(format);
  }

  @Override
  public int run() {
    return RulesOption.load(console, Options.given(rules))
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    return new AdvisePortfolio(console, set)
        .run(brand.getValue(), format.getValue(), Options.given(output), color.getValue());
  }
}
