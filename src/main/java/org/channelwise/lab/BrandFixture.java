package org.channelwise.lab;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Gap;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.brand.Brand;
import org.channelwise.engine.RuleSet;
import org.channelwise.portfolio.PortfolioAdvisor;

/** A brand, and what is expected of the advice on its channels. */
record BrandFixture(Brand brand, PortfolioExpectation expected) implements Fixture {

  @Override
  public List<Difference> differences(RuleSet rules) {
    PortfolioAdvice actual = new PortfolioAdvisor(rules).advise(brand);
    Comparison comparison = new Comparison();
    for (Kept kept : actual.keep()) {
      comparison.reasons(kept.channel(), kept.reasons().stream());
      comparison.reasons(kept.channel(), kept.despite().stream());
    }
    for (Dropped dropped : actual.drop()) {
      comparison.reasons(dropped.channel(), dropped.reasons().stream());
    }
    for (NotMeasured channel : actual.unmeasured()) {
      comparison.reasons(channel.channel(), channel.gaps().stream().map(Gap::reason));
    }
    compare("keep", expected.keep(), actual.keep().stream().map(Kept::channel), comparison);
    compare("drop", expected.drop(), actual.drop().stream().map(Dropped::channel), comparison);
    compare(
        "unmeasured",
        expected.unmeasured(),
        actual.unmeasured().stream().map(NotMeasured::channel),
        comparison);
    comparison.findings(expected.findings(), actual.findings());
    comparison.guidance(expected.reasons());
    return comparison.differences();
  }

  @Override
  public List<PortfolioAdvice> answers(RuleSet rules) {
    return List.of(new PortfolioAdvisor(rules).advise(brand));
  }

  private static void compare(
      String what, List<String> expected, Stream<String> actual, Comparison to) {
    Set<String> wanted = new TreeSet<>(expected);
    Set<String> came = new TreeSet<>(actual.toList());
    Set<String> different = new TreeSet<>(wanted);
    different.addAll(came);
    different.removeIf(channel -> wanted.contains(channel) && came.contains(channel));
    to.same(what, Comparison.list(wanted), Comparison.list(came), different);
  }
}
