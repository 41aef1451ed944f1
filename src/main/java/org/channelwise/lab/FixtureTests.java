package org.channelwise.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.brand.BrandReader;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.ExplainedConclusion;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Phase;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.source.Parsed;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.source.TextDecoder;

/**
 * Runs fixtures: folders with an {@code expected.yaml} beside a {@code campaign.yaml}, beside a
 * {@code brand.yaml} whose channels are judged, or beside a {@code facts.yaml} for what no campaign
 * can reach.
 */
public final class FixtureTests {

  static final String CAMPAIGN = "campaign.yaml";
  static final String FACTS = "facts.yaml";
  static final String BRAND = "brand.yaml";
  static final String EXPECTED = "expected.yaml";

  private final RuleSet rules;

  /** Tests of these rules. */
  public FixtureTests(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Runs every fixture below a folder, in the order of their paths.
   *
   * @return how each came out; none if there is no fixture
   */
  public List<FixtureResult> run(Path folder) {
    return fixtures(folder).stream().map(fixture -> run(folder, fixture)).toList();
  }

  /** The folders of all fixtures below a folder, in the order of their paths. */
  static List<Path> fixtures(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      TreeMap<String, Path> folders = new TreeMap<>();
      paths
          .filter(
              path ->
                  List.of(CAMPAIGN, FACTS, BRAND, EXPECTED).contains(path.getFileName().toString()))
          .map(Path::getParent)
          .forEach(path -> folders.put(path.toString(), path));
      return List.copyOf(folders.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the fixture in one of the folders below a folder. */
  FixtureResult run(Path folder, Path fixture) {
    Path below = fixture.equals(folder) ? fixture.getFileName() : folder.relativize(fixture);
    String name = String.valueOf(below).replace('\\', '/');
    Parsed<List<Difference>> differences =
        text(fixture.resolve(EXPECTED)).then(expected -> differences(fixture, expected));
    return differences instanceof Parsed.Ok<List<Difference>> good
        ? new FixtureResult(name, good.value(), List.of())
        : new FixtureResult(name, List.of(), differences.problems());
  }

  private Parsed<List<Difference>> differences(Path fixture, SourceText expected) {
    if (Files.exists(fixture.resolve(FACTS))) {
      return phase(fixture.resolve(FACTS), expected);
    }
    return Files.exists(fixture.resolve(BRAND))
        ? portfolio(fixture.resolve(BRAND), expected)
        : campaigns(fixture.resolve(CAMPAIGN), expected);
  }

  private Parsed<List<Difference>> portfolio(Path file, SourceText expectedText) {
    return new PortfolioExpectationReader(rules.vocabulary())
        .read(expectedText)
        .then(
            expected ->
                text(file)
                    .then(new BrandReader(rules.vocabulary())::read)
                    .then(
                        brand ->
                            new Parsed.Ok<>(
                                PortfolioFixture.hold(
                                    expected, new PortfolioAdvisor(rules).advise(brand)))));
  }

  private Parsed<List<Difference>> campaigns(Path file, SourceText expectedText) {
    return new ExpectationReader(rules.vocabulary())
        .read(expectedText)
        .then(expectations -> campaigns(file, expectedText, expectations));
  }

  private Parsed<List<Difference>> campaigns(
      Path file, SourceText expectedText, List<Expectation> expectations) {
    List<Parsed<Brief>> briefs =
        new CampaignFiles(rules.vocabulary(), Optional.empty())
            .read(List.of(file.toString()), InputStream.nullInputStream());
    List<Problem> problems = new ArrayList<>();
    briefs.forEach(brief -> problems.addAll(brief.problems()));
    if (problems.isEmpty() && briefs.size() != expectations.size()) {
      problems.add(
          expectedText.problem(
              ProblemKind.CONTRADICTION,
              1,
              1,
              "There are %s campaigns but %s expectations."
                  .formatted(briefs.size(), expectations.size()),
              "Write one document for each campaign, in the same order."));
    }
    if (!problems.isEmpty()) {
      return new Parsed.Failed<>(problems);
    }
    Advisor advisor = new Advisor(rules);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < briefs.size(); i++) {
      differences.addAll(
          Expectations.hold(expectations.get(i), advisor.recommend(briefs.get(i).orElseThrow())));
    }
    return new Parsed.Ok<>(differences);
  }

  private Parsed<List<Difference>> phase(Path facts, SourceText expected) {
    return text(facts)
        .then(given -> PhaseFixtureReader.read(given, expected))
        .then(fixture -> new Parsed.Ok<>(differences(fixture)));
  }

  /** Everything that the rules of a fixture's phase conclude from its facts. */
  static List<ExplainedConclusion<?>> concluded(RuleSet rules, PhaseFixture fixture) {
    List<PhaseRules> fired =
        fixture.phase() == Phase.GUARDRAILS
            ? rules.guardrails()
            : List.of(rules.rules(fixture.phase()));
    return fired.stream()
        .<ExplainedConclusion<?>>flatMap(each -> each.fire(fixture.facts()).stream())
        .toList();
  }

  private List<Difference> differences(PhaseFixture fixture) {
    List<ExplainedConclusion<?>> concluded = concluded(rules, fixture);
    String expected = list(fixture.conclusions().stream().sorted().map(Object::toString));
    String actual =
        list(
            concluded.stream()
                .map(c -> drawn(c.conclusion()))
                .distinct()
                .sorted()
                .map(Object::toString));
    if (expected.equals(actual)) {
      return List.of();
    }
    return List.of(
        new Difference(
            "conclusions",
            expected,
            actual,
            concluded.stream()
                .map(
                    c ->
                        "%s: %s (%s)"
                            .formatted(drawn(c.conclusion()), c.rule().name(), c.rule().at()))
                .distinct()
                .toList()));
  }

  /** A conclusion as fixtures expect it. */
  static PhaseFixture.Drawn drawn(Conclusion conclusion) {
    return new PhaseFixture.Drawn(conclusion.getClass().getSimpleName(), conclusion.about());
  }

  private static String list(Stream<String> texts) {
    String joined = String.join(", ", texts.toList());
    return joined.isEmpty() ? "none" : joined;
  }

  private static Parsed<SourceText> text(Path file) {
    try {
      return TextDecoder.decode(file.toString().replace('\\', '/'), Files.readAllBytes(file));
    } catch (IOException e) {
      return new Parsed.Failed<>(
          List.of(
              new Problem(
                  ProblemKind.UNREADABLE_FILE,
                  new Place(file.toString(), 1, 1),
                  "",
                  "The file is missing or cannot be read.",
                  "A fixture has a campaign.yaml, a brand.yaml or a facts.yaml, and an expected.yaml.")));
    }
  }
}
