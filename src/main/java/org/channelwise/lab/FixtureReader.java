package org.channelwise.lab;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.brand.BrandReader;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Reads fixtures: folders with an {@code expected.yaml} beside a {@code campaign.yaml}, beside a
 * {@code brand.yaml} whose channels are judged, or beside a {@code facts.yaml} for what no campaign
 * can reach.
 */
final class FixtureReader {

  static final String CAMPAIGN = "campaign.yaml";
  static final String FACTS = "facts.yaml";
  static final String BRAND = "brand.yaml";
  static final String EXPECTED = "expected.yaml";

  private static final List<String> FILES = List.of(CAMPAIGN, FACTS, BRAND, EXPECTED);

  private final Vocabulary vocabulary;

  FixtureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a file of this name makes its folder a fixture. */
  static boolean reads(Path file) {
    return FILES.contains(String.valueOf(file.getFileName()));
  }

  /** Reads the fixture in a folder, or says everything that is wrong with its files. */
  Parsed<Fixture> read(Path folder) {
    List<Problem> refused =
        FILES.stream()
            .map(folder::resolve)
            .flatMap(file -> InputFiles.onlyFile(file, InputFiles.slashed(file)).stream())
            .toList();
    return refused.isEmpty() ? whole(folder) : new Parsed.Failed<>(refused);
  }

  private Parsed<Fixture> whole(Path folder) {
    return text(folder.resolve(EXPECTED)).then(expected -> read(folder, expected));
  }

  private Parsed<Fixture> read(Path folder, SourceText expected) {
    if (Files.exists(folder.resolve(FACTS))) {
      return text(folder.resolve(FACTS))
          .then(facts -> FactsReader.read(facts, expected))
          .then(Parsed.Ok::new);
    }
    ExpectationReader reader = new ExpectationReader(vocabulary);
    return Files.exists(folder.resolve(BRAND))
        ? reader.brand(expected).then(wanted -> brand(folder.resolve(BRAND), wanted))
        : reader
            .campaigns(expected)
            .then(wanted -> campaigns(folder.resolve(CAMPAIGN), expected, wanted));
  }

  private Parsed<Fixture> brand(Path file, PortfolioExpectation expected) {
    return text(file)
        .then(new BrandReader(vocabulary)::read)
        .then(brand -> new Parsed.Ok<>(new BrandFixture(brand, expected)));
  }

  private Parsed<Fixture> campaigns(
      Path file, SourceText expectedText, List<Expectation> expected) {
    List<Parsed<Brief>> campaigns =
        new CampaignFiles(vocabulary, Optional.empty())
            .read(List.of(file.toString()), InputStream.nullInputStream());
    List<Problem> problems = new ArrayList<>();
    campaigns.forEach(campaign -> problems.addAll(campaign.problems()));
    if (problems.isEmpty() && campaigns.size() != expected.size()) {
      problems.add(
          expectedText.problem(
              ProblemKind.CONTRADICTION,
              1,
              1,
              "There are %s campaigns but %s expectations."
                  .formatted(campaigns.size(), expected.size()),
              "Write one document for each campaign, in the same order."));
    }
    return problems.isEmpty()
        ? new Parsed.Ok<>(
            new CampaignFixture(campaigns.stream().map(Parsed::orElseThrow).toList(), expected))
        : new Parsed.Failed<>(problems);
  }

  private static Parsed<SourceText> text(Path file) {
    String shown = InputFiles.slashed(file);
    return Files.exists(file)
        ? InputFiles.text(file, shown)
        : InputFiles.bad(
            shown,
            "The file is missing.",
            "A fixture has a campaign.yaml, a brand.yaml or a facts.yaml, and an expected.yaml.");
  }
}
