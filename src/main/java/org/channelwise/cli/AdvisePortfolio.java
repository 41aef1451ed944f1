package org.channelwise.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.Remark;
import org.channelwise.input.Brand;
import org.channelwise.input.BrandArgument;
import org.channelwise.input.Read;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.report.PortfolioFormat;
import org.channelwise.rules.LimitReached;
import org.channelwise.rules.RuleSet;

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
    Read<Brand> brand = new BrandArgument(rules.vocabulary(), Path.of("")).read(argument);
    if (!(brand instanceof Read.Good<Brand> good)) {
      RulesOption.tell(console, brand.problems());
      return ExitStatus.WRONG_INPUT;
    }
    PortfolioAdvice advice;
    try {
      advice = new PortfolioAdvisor(rules).advise(good.value());
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(argument, e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
    try (Writer out = AnswerOutlet.open(console, output)) {
      format.write(advice, rules.hash(), out, color.style(console, output.isPresent()));
    } catch (IOException e) {
      AnswerOutlet.complain(console, output);
      return ExitStatus.WRONG_INPUT;
    }
    boolean act =
        !advice.drop().isEmpty()
            || advice.findings().stream()
                .anyMatch(finding -> finding.severity() == Remark.Severity.ERROR);
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }
}
