package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Serves;
import org.channelwise.facts.Trait;
import org.channelwise.language.Phase;
import org.channelwise.source.Node;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same campaigns, brands and rules give the same bytes, in whatever order things stand. */
class OrderTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private static String usual = "";

  @BeforeAll
  static void answerAsUsual() {
    usual = Answers.json(Shipped.RULES, Shipped.FIXTURES);
    assertThat(usual).contains("\"primary\": {", "\"adds\": 0.", "\"severity\": ");
  }

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void theOrderOfRuleFilesAndRulesDoesNotMatter(@TempDir Path folder) throws IOException {
    RulesCopy copy = RulesCopy.below(folder);
    int number = 999;
    for (Path file : copy.ruleFiles()) {
      String reversed = DrlText.reversed(Files.readString(file));
      Files.delete(file);
      Files.writeString(file.resolveSibling("z" + number-- + ".drl"), reversed);
    }
    RuleSet rules = copy.load();
    assertThat(ruleNames(rules))
        .isNotEqualTo(ruleNames(Shipped.RULES))
        .containsExactlyInAnyOrderElementsOf(ruleNames(Shipped.RULES));
    assertThat(MaskedJson.withoutRulePlaces(Answers.json(rules, Shipped.FIXTURES)))
        .isEqualTo(MaskedJson.withoutRulePlaces(usual));
  }

  @Test
  void theDivisionIntoFilesDoesNotMatter(@TempDir Path folder) throws IOException {
    RulesCopy copy = RulesCopy.below(folder);
    Map<Path, StringBuilder> phases = new TreeMap<>();
    for (Path file : copy.ruleFiles()) {
      DrlText text = DrlText.of(Files.readString(file));
      Path all = file.resolveSibling("all.drl");
      phases
          .computeIfAbsent(all, each -> new StringBuilder(text.heading()))
          .append(String.join("\n", text.rules()))
          .append('\n');
      Files.delete(file);
    }
    for (Map.Entry<Path, StringBuilder> phase : phases.entrySet()) {
      Files.writeString(phase.getKey(), phase.getValue());
    }
    RuleSet rules = copy.load();
    assertThat(rules.files()).hasSizeLessThan(Shipped.RULES.files().size() / 2);
    assertThat(MaskedJson.withoutRulePlaces(Answers.json(rules, Shipped.FIXTURES)))
        .isEqualTo(MaskedJson.withoutRulePlaces(usual));
  }

  @Test
  void theOrderOfTheVocabularyDoesNotMatter(@TempDir Path folder) throws IOException {
    RuleSet rules = RulesCopy.below(folder).edit("vocabulary.yaml", OrderTest::shuffled).load();
    assertThat(List.copyOf(rules.vocabulary().terms("purposes")))
        .isNotEqualTo(List.copyOf(Shipped.RULES.vocabulary().terms("purposes")));
    assertThat(Answers.json(rules, below(rules, Path.of("")))).isEqualTo(usual);
  }

  @Test
  void theOrderOfKeysAndCandidatesInCampaignsAndBrandsDoesNotMatter(@TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("fixtures");
    RulesCopy.copy(Shipped.FIXTURES_FOLDER, copy);
    for (Path file : RulesCopy.files(copy)) {
      Files.writeString(file, shuffled(Files.readString(file)));
    }
    assertThat(
            MaskedJson.withoutFilePlaces(Answers.json(Shipped.RULES, below(Shipped.RULES, folder))))
        .isEqualTo(MaskedJson.withoutFilePlaces(usual));
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    Random random = new Random(7);
    for (Brief brief : Shipped.FIXTURES) {
      List<Record> facts = new ArrayList<>(brief.purposes());
      facts.add(brief.campaign());
      List<Firing<?>> traits = fire(Phase.PROFILE, facts, random);
      facts.addAll(brief.candidates());
      List<Firing<?>> serves = fire(Phase.PURPOSE, facts, random);
      facts.addAll(conclusions(Trait.class, traits));
      facts.addAll(conclusions(Serves.class, serves));
      List<Firing<?>> exclusions = fire(Phase.ELIGIBILITY, facts, random);
      fire(Phase.FIT, facts, random);
      facts.addAll(conclusions(Exclusion.class, exclusions));
      fire(Phase.REVIEW, facts, random);
      fire(Phase.GUARDRAILS, facts, random);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Kathmandu",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "th-TH-u-ca-buddhist-nu-thai, America/St_Johns",
    "de-DE, Pacific/Pago_Pago"
  })
  void whereTheComputerStandsDoesNotMatter(String language, String zone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    RuleSet rules = new RuleSets().in(Shipped.RULES_FOLDER, "rules").orElseThrow();
    assertThat(Answers.json(rules, below(rules, Path.of("")))).isEqualTo(usual);
  }

  @Test
  void lineEndsDoNotMatter(@TempDir Path folder) throws IOException {
    RulesCopy.below(folder);
    RulesCopy.copy(Shipped.FIXTURES_FOLDER, folder.resolve("fixtures"));
    for (Path file : RulesCopy.files(folder)) {
      Files.writeString(file, Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n"));
    }
    RuleSet rules = new RulesCopy(folder.resolve("rules")).load();
    assertThat(Answers.json(rules, below(rules, folder))).isEqualTo(usual);
  }

  private static List<Brief> below(RuleSet rules, Path folder) {
    return Campaigns.below(rules.vocabulary(), folder, Shipped.FIXTURES_FOLDER.toString());
  }

  private static List<String> ruleNames(RuleSet rules) {
    return rules.files().stream()
        .flatMap(file -> file.rules().stream())
        .map(rule -> rule.name())
        .toList();
  }

  /** Fires a phase over facts in several orders, which must not make a difference. */
  private static List<Firing<?>> fire(
      Phase phase, Collection<? extends Record> facts, Random random) {
    PhaseRules rules = Shipped.RULES.rules(phase);
    List<Firing<?>> concluded = rules.fire(facts);
    List<Record> inOtherOrder = new ArrayList<>(facts);
    Collections.reverse(inOtherOrder);
    assertThat(rules.fire(inOtherOrder)).isEqualTo(concluded);
    Collections.shuffle(inOtherOrder, random);
    assertThat(rules.fire(inOtherOrder)).isEqualTo(concluded);
    return concluded;
  }

  private static <T extends Record & Conclusion> List<T> conclusions(
      Class<T> kind, List<Firing<?>> concluded) {
    return PhaseRules.only(kind, concluded).stream().map(Firing::conclusion).toList();
  }

  /** The same documents with the keys of every block in another order. */
  private static String shuffled(String yaml) {
    Random random = new Random(3);
    return YamlFile.read(new SourceText("yaml", yaml)).orElseThrow().stream()
        .map(document -> flow(document, random))
        .collect(Collectors.joining("\n---\n", "", "\n"));
  }

  private static String flow(Node node, Random random) {
    if (node instanceof Node.Mapping mapping) {
      List<String> entries =
          mapping.entries().stream()
              .map(entry -> flow(entry.key(), random) + ": " + flow(entry.value(), random))
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(entries, random);
      return entries.stream().collect(Collectors.joining(",\n ", "{ ", " }"));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> flow(item, random))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    if (scalar.isNothing()) {
      return "null";
    }
    boolean bare = scalar.plain() && scalar.text().matches("[A-Za-z0-9._-]+");
    return bare
        ? scalar.text()
        : '"' + scalar.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
