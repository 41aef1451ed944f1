package org.channelwise.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.Recommendation;
import org.channelwise.brand.BrandReader;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.language.Phase;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;

/**
 * Drafts a rule and a fixture to start from. Both are tried in a copy of the rules first, so that
 * what is written passes the check and the fixture holds.
 */
public final class RuleStarter {

  private static final String REMARK =
      "# What the rules say now, written by channelwise rules new. Judge it, and say here why it is"
          + " right.\n";

  private final RuleSets sets;
  private final RuleSet rules;
  private final Path folder;
  private final String shown;

  /**
   * A starter of rules beside others.
   *
   * @param sets who reads the rules among which a draft is tried
   * @param rules the rules that there are
   * @param folder their folder
   * @param shown how places in it are named
   */
  public RuleStarter(RuleSets sets, RuleSet rules, Path folder, String shown) {
    this.sets = sets;
    this.rules = rules;
    this.folder = folder;
    this.shown = shown;
  }

  /**
   * Drafts a rule, or says what is wrong with what is wanted of it.
   *
   * @throws IOException if the rules cannot be copied
   */
  public Parsed<NewRuleDraft> draft(NewRule wanted) throws IOException {
    Map<String, String> terms = new NewRuleTerms(rules, wanted).choose();
    String rule = Beginnings.rule(wanted.phase(), terms);
    Path trial = Files.createTempDirectory("channelwise-");
    try {
      copyRules(trial.resolve("rules"));
      write(trial.resolve("rules").resolve(wanted.rulePath()), rule);
      return sets.in(trial.resolve("rules"), shown)
          .then(with -> new Parsed.Ok<>(tried(with, wanted, rule, terms, trial)));
    } finally {
      delete(trial);
    }
  }

  private NewRuleDraft tried(
      RuleSet with, NewRule wanted, String rule, Map<String, String> terms, Path trial) {
    Phase phase = wanted.phase();
    Fixture fixture =
        switch (phase) {
          case PURPOSE, ELIGIBILITY, FIT, SELECTION, REVIEW -> campaign(with, terms, trial);
          case PORTFOLIO -> portfolio(with, Beginnings.given(phase, terms));
          default -> facts(with, Beginnings.given(phase, terms));
        };
    String path =
        fixture.given().equals(FixtureTests.CAMPAIGN)
            ? wanted.file()
            : phase.folder() + "/" + wanted.file();
    Path place = trial.resolve("fixtures").resolve(path);
    write(place.resolve(fixture.given()), fixture.text());
    String expected = REMARK + fixture.expected();
    if (fixture.given().equals(FixtureTests.CAMPAIGN)) {
      String named = expected + "rules: [\"" + wanted.name() + "\"]\n";
      write(place.resolve(FixtureTests.EXPECTED), named);
      expected =
          new FixtureTests(with).run(place).stream().allMatch(FixtureResult::passed)
              ? named
              : expected + "rules: []\n";
    }
    write(place.resolve(FixtureTests.EXPECTED), expected);
    return new NewRuleDraft(
        wanted.rulePath(),
        rule,
        path,
        fixture.given(),
        fixture.text(),
        expected,
        !FixtureFirings.of(with, place).of(wanted.name()).isEmpty());
  }

  /**
   * A fixture.
   *
   * @param given the name of the file with what is given to the rules
   * @param text its text
   * @param expected what the rules make of it, as an {@code expected.yaml} says it
   */
  private record Fixture(String given, String text, String expected) {}

  private static Fixture campaign(RuleSet rules, Map<String, String> terms, Path trial) {
    String text = Beginnings.campaign(terms);
    Path file = trial.resolve("campaign.yaml");
    write(file, text);
    Recommendation answer =
        new Advisor(rules)
            .recommend(
                new CampaignFiles(rules.vocabulary(), Optional.empty())
                    .read(List.of(file.toString()), InputStream.nullInputStream())
                    .get(0)
                    .orElseThrow());
    String primary = answer.primary().map(pick -> pick.scored().channel()).orElse("none");
    List<String> backups = answer.backups().stream().map(pick -> pick.scored().channel()).toList();
    List<String> excluded = answer.excluded().stream().map(RuleStarter::excluded).toList();
    return new Fixture(
        FixtureTests.CAMPAIGN,
        text,
        "primary: %s\nbackups: %s\n".formatted(primary, backups)
            + (excluded.isEmpty() ? "" : "excluded: { " + String.join(", ", excluded) + " }\n"));
  }

  private static String excluded(ExcludedChannel barred) {
    return barred.channel() + ": " + barred.grounds().get(0).code();
  }

  private static Fixture portfolio(RuleSet rules, String text) {
    PortfolioAdvice advice =
        new PortfolioAdvisor(rules)
            .advise(
                new BrandReader(rules.vocabulary())
                    .read(new SourceText(FixtureTests.BRAND, text))
                    .orElseThrow());
    return new Fixture(
        FixtureTests.BRAND,
        text,
        "keep: %s\ndrop: %s\nunmeasured: %s\nfindings: %s\n"
            .formatted(
                advice.keep().stream().map(PortfolioAdvice.Kept::channel).toList(),
                advice.drop().stream().map(PortfolioAdvice.Dropped::channel).toList(),
                advice.unmeasured().stream().map(PortfolioAdvice.NotMeasured::channel).toList(),
                advice.findings().stream().map(finding -> finding.code()).toList()));
  }

  private static Fixture facts(RuleSet rules, String text) {
    SourceText nothing = new SourceText(FixtureTests.EXPECTED, "conclusions: []\n");
    PhaseFixture fixture =
        PhaseFixtureReader.read(new SourceText(FixtureTests.FACTS, text), nothing).orElseThrow();
    StringBuilder conclusions = new StringBuilder("conclusions:\n");
    FixtureTests.concluded(rules, fixture).stream()
        .map(concluded -> FixtureTests.drawn(concluded.conclusion()))
        .distinct()
        .sorted()
        .forEach(
            drawn ->
                conclusions.append(
                    "  - { type: %s, channel: \"%s\" }\n"
                        .formatted(drawn.type(), drawn.channel())));
    return new Fixture(FixtureTests.FACTS, text, conclusions.toString());
  }

  private void copyRules(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(to.resolve(folder.relativize(file).toString()), Files.readAllBytes(file));
      }
    }
  }

  private static void write(Path file, String text) {
    try {
      write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
