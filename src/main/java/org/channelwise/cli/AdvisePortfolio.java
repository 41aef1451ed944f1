package org.channelwise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandArgument;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.report.PortfolioFormat;
import org.channelwise.source.Parsed;

/** {@code channelwise portfolio}: says which channels a brand should keep and which to drop. */
final class AdvisePortfolio {

  private final Console console;
  private final RuleSet rules;

  AdvisePortfolio(Console console, RuleSet rules) {
    this.console = console;
    this.rules = rules;
  }

  /** A channel to drop is something to act on, and so is a finding that is an error. */
  int run(String argument, PortfolioFormat format, Optional<Path> output, Color color) {
    Parsed<Brand> brand = new BrandArgument(rules.vocabulary(), Path.of("")).read(argument);
    if (!(brand instanceof Parsed.Ok<Brand> good)) {
      RulesOption.tell(console, brand.problems());
      return ExitStatus.WRONG_INPUT;
    }
    try {
      return deliver(new PortfolioAdvisor(rules).advise(good.value()), format, output, color);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(argument, e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
  }

  private int deliver(
      PortfolioAdvice advice, PortfolioFormat format, Optional<Path> output, Color color) {
    boolean act =
        !advice.drop().isEmpty()
            || advice.findings().stream()
                .anyMatch(finding -> finding.severity() == ReportedFinding.Severity.ERROR);
    Delivery delivery = new Delivery(console, output);
    return delivery.write(
        out -> {
          format.write(advice, rules.hash(), out, delivery.style(color));
          return act ? ExitStatus.ACT : ExitStatus.FINE;
        });
  }
}
