package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandReader;
import org.channelwise.engine.RuleSet;
import org.channelwise.generated.CampaignGenerator;
import org.channelwise.language.RuleFile;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.report.format.Document;
import org.channelwise.report.format.DocumentFormat;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program knows no term by name: give every term another one, in vocabulary, rules, campaigns
 * and brands alike, and the answers change in nothing but these names.
 */
class RenamedTermsTest {

  private static final Set<String> NOT_CAMPAIGNS = Set.of("expected.yaml", "facts.yaml");

  @TempDir private static Path folder;

  private static RuleSet rules;

  @BeforeAll
  static void rename() throws IOException {
    TermNames names = new TermNames(Shipped.RULES.vocabulary());
    RulesCopy copy =
        RulesCopy.below(folder).edit("vocabulary.yaml", RenamedYaml.vocabulary(names)::text);
    RenamedRules renamed = new RenamedRules(names);
    for (RuleFile file : Shipped.RULES.files()) {
      Files.writeString(folder.resolve(file.source().name()), renamed.text(file));
    }
    rules = copy.load();

    RulesCopy.copy(Shipped.FIXTURES_FOLDER, folder.resolve("fixtures"));
    for (Path file : RulesCopy.files(folder.resolve("fixtures"))) {
      if (!NOT_CAMPAIGNS.contains(file.getFileName().toString())) {
        Files.writeString(file, RenamedYaml.campaigns(names).text(Files.readString(file)));
      }
    }
  }

  @Test
  void everyTermHasAnotherNameInAnotherAlphabeticalOrder() {
    Vocabulary before = Shipped.RULES.vocabulary();
    Vocabulary after = rules.vocabulary();
    assertThat(after.sections()).isEqualTo(before.sections());
    for (String section : before.sections()) {
      if (!section.equals("strengths")) {
        assertThat(after.terms(section)).doesNotContainAnyElementsOf(before.terms(section));
        List<String> back = after.terms(section).stream().sorted().map(TermNames::back).toList();
        assertThat(back)
            .isSortedAccordingTo((one, other) -> other.compareTo(one))
            .containsExactlyInAnyOrderElementsOf(before.terms(section));
      }
    }
  }

  @Test
  void theAnswersAreTheSameButForTheNames() {
    String after = Answers.json(rules, Campaigns.below(rules.vocabulary(), folder, "fixtures"));
    assertThat(after).doesNotContain("\"channel\": \"email\"").contains("-email\"");
    assertThat(masked(TermNames.back(after)))
        .isEqualTo(masked(Answers.json(Shipped.RULES, Shipped.FIXTURES)));
  }

  @Test
  void theAnswersToGeneratedCampaignsAreTheSameButForTheNames() throws IOException {
    Vocabulary vocabulary = Shipped.RULES.vocabulary();
    CampaignGenerator generator = new CampaignGenerator(vocabulary, 5);
    String campaigns =
        IntStream.range(0, 200)
            .mapToObj(i -> generator.campaign("generated-" + i))
            .collect(Collectors.joining("---\n"));
    String renamed = RenamedYaml.campaigns(new TermNames(vocabulary)).text(campaigns);
    assertThat(
            masked(TermNames.back(Answers.json(rules, Campaigns.all(rules.vocabulary(), renamed)))))
        .isEqualTo(masked(Answers.json(Shipped.RULES, Campaigns.all(vocabulary, campaigns))));
  }

  @Test
  void theAdviceOnBrandsIsTheSameButForTheNames() throws IOException {
    RenamedYaml renamed = RenamedYaml.campaigns(new TermNames(Shipped.RULES.vocabulary()));
    for (Path file : RulesCopy.files(Shipped.FIXTURES_FOLDER)) {
      String yaml = Files.readString(file);
      if (yaml.lines().anyMatch(line -> line.startsWith("brand:"))
          && yaml.lines().noneMatch(line -> line.startsWith("campaign:"))) {
        assertThat(masked(TermNames.back(advice(rules, renamed.text(yaml)))))
            .as("%s", file)
            .isEqualTo(masked(advice(Shipped.RULES, yaml)));
      }
    }
  }

  private static String advice(RuleSet rules, String yaml) throws IOException {
    Brand brand =
        new BrandReader(rules.vocabulary()).read(new SourceText("brand.yaml", yaml)).orElseThrow();
    StringWriter out = new StringWriter();
    DocumentFormat.JSON.write(
        Document.of(new PortfolioAdvisor(rules).advise(brand)), rules, out, Style.PLAIN);
    return out.toString();
  }

  private static String masked(String json) {
    return MaskedJson.withSortedValues(
        MaskedJson.withoutHash(MaskedJson.withoutRulePlaces(MaskedJson.withoutFileColumns(json))));
  }
}
