package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No mistake is swallowed by a format, and what is written leads to its place. */
class ProblemsAsResultsTest {

  private static final String WRONG = "src/test/resources/cli/batch/b-wrong.yaml";
  private static final String GOOD = "fixtures/policy-renewal/campaign.yaml";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "recommend, json",
    "recommend, sarif",
    "recommend, junit",
    "recommend, github",
    "review, json",
    "review, sarif",
    "review, junit",
    "review, github"
  })
  void whatIsWrongWithACampaignStandsInTheFile(String command, String format) throws IOException {
    Path file = folder.resolve("answer");
    Shell.Run run = Shell.run(command, WRONG, "--format", format, "--output", file.toString());

    String kind =
        JSON.readTree(Shell.run(command, WRONG, "--format=json").out())
            .at("/problems/0/kind")
            .stringValue();
    assertThat(kind).isNotBlank();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(WRONG + ":");
    assertThat(file).content().contains(kind, "b-wrong.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github"})
  void whatIsWrongWithRulesStandsInTheFile(String format) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/fit"));
    Files.copy(Path.of("rules/vocabulary.yaml"), folder.resolve("rules/vocabulary.yaml"));
    Files.writeString(rules.resolve("wrong.drl"), "package fit;\n");
    String named = folder.resolve("rules").toString();

    for (String command : List.of("recommend", "review")) {
      Shell.Run run = Shell.run(command, GOOD, "--rules", named, "--format", format);

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err()).contains("wrong.drl:");
      assertThat(run.out()).contains("wrong.drl");
    }
  }

  @Test
  void jsonWithProblemsKeepsToItsSchemaAndToTheRest() throws IOException {
    Shell.Run run = Shell.run("recommend", WRONG, GOOD, "--format", "json");
    JsonNode answer = JSON.readTree(run.out());

    assertThat(invalid("recommendation", run.out())).isEmpty();
    assertThat(answer.at("/recommendations")).hasSize(1);
    assertThat(answer.at("/problems/0/file").stringValue()).isEqualTo(WRONG);
    assertThat(JSON.readTree(Shell.run("recommend", GOOD, "--format=json").out()).has("problems"))
        .isFalse();
    assertThat(
            invalid(
                "recommendation",
                Shell.run("review", GOOD, "--rules", "nowhere", "--format=json").out()))
        .isEmpty();
  }

  @Test
  void documentsSayWhyThereAreNone() throws IOException {
    Path brand = Files.writeString(folder.resolve("brand.yaml"), "brand: Wrong\n");
    Shell.Run wrong = Shell.run("portfolio", brand.toString(), "--format", "json");

    assertThat(wrong.status()).isEqualTo(2);
    assertThat(invalid("portfolio", wrong.out())).isEmpty();
    assertThat(JSON.readTree(wrong.out()).at("/problems/0/file").stringValue())
        .isEqualTo(brand.toString());
    for (String command : List.of("portfolio northwind", "guidance", "rules list")) {
      String[] words = (command + " --rules nowhere --format json").split(" ");
      assertThat(JSON.readTree(Shell.run(words).out()).at("/problems/0/message").stringValue())
          .isEqualTo("There is no folder of rules here.");
    }
  }

  @Test
  void sarifSaysHowTheRunEndedAndTellsResultsApart() throws IOException {
    Shell.Run run = Shell.run("recommend", WRONG, GOOD, "--format", "sarif");
    JsonNode sarif = JSON.readTree(run.out()).at("/runs/0");
    Set<String> prints = new HashSet<>(sarif.findValuesAsString("channelwise/v1"));

    assertThat(ReviewFormatsTest.validate(run.out())).isEmpty();
    assertThat(sarif.at("/invocations/0/exitCode").intValue()).isEqualTo(2);
    assertThat(sarif.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    assertThat(sarif.at("/tool/driver/informationUri").stringValue()).isNotBlank();
    assertThat(prints).hasSameSizeAs(sarif.get("results"));
    assertThat(
            JSON.readTree(Shell.run("recommend", GOOD, "--format", "sarif").out())
                .at("/runs/0/invocations/0/executionSuccessful")
                .booleanValue())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "github"})
  void pathsAreRelativeToTheRepositoryHoweverTheyWereGiven(String format) {
    String absolute = Path.of(WRONG).toAbsolutePath().toString();
    String roundabout = "../" + Path.of("").toAbsolutePath().getFileName() + "/" + WRONG;

    String expected = Shell.run("review", WRONG, "--format", format).out();
    assertThat(expected).contains(WRONG);
    for (String given : List.of(absolute, roundabout)) {
      assertThat(Shell.run("review", given, "--format", format).out()).isEqualTo(expected);
    }
    assertThat(
            withoutPrints(
                Shell.run("review", WRONG, "--format", format, "--base", "src/test").out()))
        .isEqualTo(withoutPrints(expected.replace(WRONG, WRONG.substring("src/test/".length()))))
        .doesNotContain("src/test");
  }

  private static String withoutPrints(String sarif) {
    return sarif.replaceAll("\"channelwise/v1\": \"[0-9a-f]+\"", "");
  }

  @Test
  void githubGetsNoMoreThanItShowsAndIsToldOfTheRest() throws IOException {
    String many =
        IntStream.range(0, 12)
            .mapToObj("campaign: c-%s\ngoal: wrong\nmessage: { purpose: coupon }\n"::formatted)
            .collect(Collectors.joining("---\n"));
    Path file = Files.writeString(folder.resolve("many.yaml"), many);

    Shell.Run run = Shell.run("review", file.toString(), "--format", "github");

    assertThat(Runner.commands(run.out()))
        .hasSize(10)
        .allMatch(command -> command.name().equals("error"));
    assertThat(run.out())
        .endsWith(
            "channelwise: not annotated, since GitHub shows 10 of a level for a step: 2 of level"
                + " error\n");
  }

  @ParameterizedTest
  @CsvSource({"error, error", "warning, error warning", "advice, error warning notice"})
  void onlyWhatIsGraveEnoughIsAnnotated(String level, String names) {
    Shell.Run run =
        Shell.run("review", Reviews.PLANS, GOOD, "--format=github", "--min-level=" + level);

    assertThat(Runner.commands(run.out()))
        .extracting(Runner.Command::name)
        .isNotEmpty()
        .isSubsetOf(names.split(" "));
    assertThat(run.out()).contains("::" + names.substring(names.lastIndexOf(' ') + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixtures-failing", "fixtures-broken"})
  void fixturesAreToldToPrograms(String kind) throws IOException {
    String where = "src/test/resources/cli/" + kind;
    String said = kind.endsWith("failing") ? "primary: expected email, but came sms" : "emial";
    Shell.Run json = Shell.run("test", where, "--format", "json");
    Path file = folder.resolve("answer.xml");
    Shell.Run junit = Shell.run("test", where, "--format", "junit", "--output", file.toString());
    Shell.Run github = Shell.run("test", where, "--format", "github");

    assertThat(invalid("test", json.out())).isEmpty();
    assertThat(JSON.readTree(json.out()).at("/fixtures/0/passed").booleanValue()).isFalse();
    assertThat(file).content().contains("name=\"late\"", said);
    assertThat(Runner.commands(github.out()))
        .isNotEmpty()
        .allMatch(each -> (where + "/late/expected.yaml").equals(each.properties().get("file")));
    assertThat(github.out()).contains(said);
    assertThat(List.of(json.status(), junit.status(), github.status()))
        .containsOnly(kind.endsWith("failing") ? 1 : 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "junit", "github"})
  void fixturesThatCannotRunAreNoSuccess(String format) {
    assertThat(Shell.run("test", folder.toString(), "--format", format).out())
        .contains("there is no fixture in");
    assertThat(Shell.run("test", "--rules", "nowhere", "--format", format).out())
        .contains("There is no folder of rules here.");
  }

  @Test
  void aCheckIsToldToBuildServers() {
    Shell.Run fine = Shell.run("rules", "check", "--format", "junit");
    Shell.Run wrong = Shell.run("rules", "check", "nowhere", "--format", "junit");

    assertThat(fine.out()).contains("tests=\"1\" failures=\"0\" errors=\"0\"");
    assertThat(wrong.out()).contains("errors=\"1\"", "There is no folder of rules here.");
    assertThat(wrong.status()).isEqualTo(3);
  }

  @Test
  void helpAndExplainLeadSomewhere() {
    assertThat(Shell.run("help")).isEqualTo(Shell.run("--help"));
    assertThat(Shell.run("help", "rules", "check"))
        .isEqualTo(Shell.run("rules", "check", "--help"));
    assertThat(Shell.run("help", "nothing"))
        .isEqualTo(
            new Shell.Run(
                2, "", "channelwise: there is no command 'nothing'; channelwise help lists all\n"));
    assertThat(Shell.run("explain", "unknown-term"))
        .isEqualTo(Shell.run("rules", "explain", "unknown-term"));
    assertThat(Shell.run("explain", "CONSENT_UNKNOWN").out())
        .startsWith("CONSENT_UNKNOWN: nobody knows whether there is consent (exclusion)\n")
        .contains("rules/eligibility/consent.drl:");
    assertThat(Shell.run("explain", "KPI_WITHOUT_GOAL").out())
        .contains("(finding)", "rules/review/goals-and-kpis.drl:");
    Shell.Run wrong = Shell.run("explain", "CONSENT_UNKNOWNN");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("did you mean 'CONSENT_UNKNOWN'?");
  }

  private static List<?> invalid(String schema, String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("schema", schema + ".schema.json")))
        .validate(json, InputFormat.JSON);
  }
}
