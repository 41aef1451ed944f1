package org.channelwise.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.brand.BrandReader;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;

/**
 * A rule and a fixture to start from, ready to be written. Both were tried in a copy of the rules,
 * so that what is written passes the check and the fixture holds.
 *
 * @param expected the text of the fixture's {@code expected.yaml}
 * @param fires whether the rule fires in the fixture
 */
public record RuleScaffold(String rule, String given, String expected, boolean fires) {

  private static final String REMARK =
      "# What the rules say now, written by channelwise rules new. Judge it, and say here why it is"
          + " right.\n";

  /**
   * Drafts a rule and its fixture, or says what is wrong with what is wanted of it.
   *
   * @throws IOException if the rules cannot be copied
   */
  public static Parsed<RuleScaffold> draft(
      NewRule wanted, RuleSet rules, Path folder, String shown, RuleSets sets) throws IOException {
    Map<String, String> terms = new ScaffoldTerms(rules, wanted).choose();
    String rule = ScaffoldTemplate.filled(wanted.phase().folder() + ".drl", terms);
    Path trial = Files.createTempDirectory("channelwise-");
    try {
      copy(folder, trial.resolve("rules"));
      write(trial.resolve("rules").resolve(wanted.rulePath()), rule);
      return sets.in(trial.resolve("rules"), shown)
          .then(
              with -> new Parsed.Ok<>(tried(wanted, with, rule, terms, trial.resolve("fixture"))));
    } finally {
      delete(trial);
    }
  }

  private static RuleScaffold tried(
      NewRule wanted, RuleSet with, String rule, Map<String, String> terms, Path fixture) {
    boolean campaign = wanted.given().equals(FixtureReader.CAMPAIGN);
    String given =
        ScaffoldTemplate.filled(
            campaign ? wanted.given() : wanted.phase().folder() + ".yaml", terms);
    String expected =
        REMARK
            + switch (wanted.given()) {
              case FixtureReader.CAMPAIGN -> recommended(terms, with);
              case FixtureReader.BRAND -> advised(given, with);
              default -> concluded(given, with);
            };
    String named = expected + "rules: [\"" + wanted.name() + "\"]\n";
    write(fixture.resolve(wanted.given()), given);
    write(fixture.resolve(FixtureReader.EXPECTED), campaign ? named : expected);
    FixtureResult result = Fixtures.below(fixture, with.vocabulary()).run(with).all().get(0);
    String holds = campaign ? result.passed() ? named : expected + "rules: []\n" : expected;
    return new RuleScaffold(rule, given, holds, result.fired().contains(wanted.name()));
  }

  private static String recommended(Map<String, String> terms, RuleSet with) {
    Brief campaign = ScaffoldTerms.campaign(terms, with.vocabulary()).orElseThrow();
    Recommendation answer = new Advisor(with).recommend(campaign);
    String primary = answer.primary().map(pick -> pick.scored().channel()).orElse(Comparison.NONE);
    List<String> backups = answer.backups().stream().map(pick -> pick.scored().channel()).toList();
    String excluded =
        answer.excluded().stream()
            .map(each -> each.channel() + ": " + each.grounds().get(0).code())
            .collect(Collectors.joining(", "));
    return "primary: %s\nbackups: %s\n".formatted(primary, backups)
        + (excluded.isEmpty() ? "" : "excluded: { " + excluded + " }\n");
  }

  private static String advised(String brand, RuleSet with) {
    SourceText text = new SourceText(FixtureReader.BRAND, brand);
    PortfolioAdvice advice =
        new PortfolioAdvisor(with)
            .advise(new BrandReader(with.vocabulary()).read(text).orElseThrow());
    return "keep: %s\ndrop: %s\nunmeasured: %s\nfindings: %s\n"
        .formatted(
            advice.keep().stream().map(Kept::channel).toList(),
            advice.drop().stream().map(Dropped::channel).toList(),
            advice.unmeasured().stream().map(NotMeasured::channel).toList(),
            advice.findings().stream().map(ReportedFinding::code).toList());
  }

  private static String concluded(String facts, RuleSet with) {
    SourceText nothing = new SourceText(FixtureReader.EXPECTED, "conclusions: []\n");
    FactsFixture fixture =
        FactsReader.read(new SourceText(FixtureReader.FACTS, facts), nothing).orElseThrow();
    return fixture.drawn(with).stream()
        .map(
            drawn -> "  - { type: %s, channel: \"%s\" }\n".formatted(drawn.type(), drawn.channel()))
        .collect(Collectors.joining("", "conclusions:\n", ""));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
