package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;
import org.channelwise.lab.Fixtures;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.RuleFile;
import org.channelwise.report.format.Document;
import org.channelwise.report.format.DocumentFormat;
import org.channelwise.report.markdown.MarkdownGuidance;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.ProblemText;
import org.channelwise.vocabulary.Guidance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the rules, the fixtures and the documents against the rows of the guidance. */
class GuidanceTest {

  private static final Guidance GUIDANCE = Shipped.RULES.guidance().orElseThrow();

  @Test
  void everyRowHasARuleAndAFixtureInWhichItFires() {
    FixtureResults results = Shipped.run(Shipped.FIXTURES_FOLDER);
    GuidanceTrace trace = GuidanceTrace.of(GUIDANCE, Shipped.RULES, results);
    List<String> missing = new ArrayList<>();
    results.problems().forEach(problem -> missing.add(ProblemText.of(problem)));
    trace.withoutRule().forEach(row -> missing.add(row + " has no rule"));
    trace
        .withoutFixture()
        .forEach(row -> missing.add(row + " has no fixture in which a rule fires"));

    assertThat(missing).isEmpty();
  }

  @Test
  void aRowWhoseRulesAreTakenAwayIsFound(@TempDir Path folder) throws IOException {
    RuleSet fewer =
        RulesCopy.below(folder)
            .edit(
                "purpose/sms.drl", text -> text.replace("\"purpose/sms\"", "\"purpose/whatsapp\""))
            .load();
    FixtureResults none = Fixtures.below(folder, fewer.vocabulary()).run(fewer);
    GuidanceTrace trace = GuidanceTrace.of(GUIDANCE, fewer, none);

    assertThat(none.anyRan()).isFalse();
    assertThat(trace.withoutRule()).contains("purpose/sms").doesNotContain("purpose/whatsapp");
    assertThat(trace.withoutFixture())
        .contains("purpose/whatsapp")
        .doesNotContainAnyElementsOf(trace.withoutRule());
  }

  @Test
  void theRulesThatFireAreThoseOfEachFixtureAlone() {
    FixtureResults results = Shipped.run(Shipped.FIXTURES_FOLDER.resolve("guardrails"));

    assertThat(results.problems()).isEmpty();
    assertThat(results.all())
        .extracting(FixtureResult::name, FixtureResult::fired)
        .contains(
            tuple("second-primary", Set.of("There is never more than one primary")),
            tuple("third-backup", Set.of("There are never more than two backups")),
            tuple("nothing-violated", Set.of()));
    assertThat(results.firing("There is never more than one primary"))
        .containsExactly("second-primary");
  }

  @Test
  void watchingChangesNoConclusion() {
    List<String> heard = new ArrayList<>();
    RuleSet watched = Shipped.RULES.watched(firing -> heard.add(firing.phase().folder()));
    List<Brief> first = Shipped.FIXTURES.subList(0, 1);

    assertThat(Answers.json(watched, first)).isEqualTo(Answers.json(Shipped.RULES, first));
    assertThat(heard).isNotEmpty();
  }

  @Test
  void everyRowOfAnArticleSaysWhichAndWhere() {
    List<String> articles = GUIDANCE.articles().stream().map(Guidance.Article::id).toList();

    assertThat(GUIDANCE.rows())
        .allSatisfy(
            row -> {
              boolean quoted = List.of("article", "heading").contains(row.kind());
              assertThat(row.articles().isEmpty()).as(row.id()).isNotEqualTo(quoted);
              assertThat(row.part().isEmpty()).as(row.id()).isNotEqualTo(quoted);
              assertThat(articles).containsAll(row.articles());
            });
  }

  @Test
  void aRuleIsAnArticlesWordOnlyWhereItsRowIs() {
    Shipped.RULES.files().stream()
        .flatMap(file -> file.rules().stream())
        .filter(rule -> annotation(rule, "source").startsWith("article"))
        .forEach(
            rule ->
                assertThat(GUIDANCE.row(annotation(rule, "guidance")).orElseThrow().source())
                    .as(rule.name())
                    .startsWith(annotation(rule, "source")));
  }

  private static String annotation(RuleFile.Rule rule, String name) {
    return rule.annotations().getOrDefault(name, "");
  }

  @Test
  void everyQuoteOfTheSurveyComesWithItsCaveat() {
    assertThat(GUIDANCE.rows().filter(row -> row.says().contains("surveyed")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.caveat()).as(row.id()).isPresent());
  }

  @Test
  void theGuidanceDocumentIsCurrent() throws IOException {
    assertThat(Files.readString(Path.of("docs/guidance.md")))
        .as("renew it with: ./channelwise guidance --rows --output docs/guidance.md")
        .isEqualTo(String.join("\n", MarkdownGuidance.lines(GUIDANCE, Optional.empty())) + "\n");
  }

  @Test
  void theReferenceOfRulesIsCurrent() throws IOException {
    StringWriter current = new StringWriter();
    DocumentFormat.MARKDOWN.write(
        Document.of(ListedRule.of(Shipped.RULES)), Shipped.RULES, current, Style.PLAIN);

    assertThat(Files.readString(Path.of("docs/rules.md")))
        .as("renew it with: ./channelwise rules list --format markdown --output docs/rules.md")
        .isEqualTo(current.toString());
  }
}
