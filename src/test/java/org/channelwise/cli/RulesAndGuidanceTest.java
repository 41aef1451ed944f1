package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that say what is known of the rules. */
class RulesAndGuidanceTest {

  private static final String GUARDRAILS = "fixtures/guardrails";
  private static final String RULE = "SMS carries account updates";

  private record Said(int status, String out, String err) {}

  @Test
  void guidanceShowsEachRowWithItsRulesAndFixturesAt80Columns() {
    Said said = run("guidance", "--fixtures", GUARDRAILS);

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith("Which channel for which message\n")
        .contains("  consent/whatsapp ")
        .containsPattern("fires in  [a-z-]+")
        .contains("Caveat: Gartner asked 381 people")
        .contains(" unfired  purpose/email\n");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void guidanceAsJsonListsEveryRow() {
    Said said = run("guidance", "--fixtures", GUARDRAILS, "--format", "json");
    JsonNode json = new ObjectMapper().readTree(said.out());
    JsonNode row = json.at("/sections/0/rows/0");

    assertThat(row.get("id").asString()).isEqualTo("purpose/email");
    assertThat(row.get("rules")).isNotEmpty();
    assertThat(row.at("/rules/0/at").asString()).startsWith("rules/purpose/email.drl:");
    assertThat(row.at("/rules/0/fixtures")).isEmpty();
    assertThat(json.get("without-fixture").toString()).contains("\"purpose/email\"");
    assertThat(json.get("without-rule").toString()).doesNotContain("purpose/");
  }

  @Test
  void guidanceAsMarkdownMarksWhatIsMissing() {
    Said said = run("guidance", "--fixtures", GUARDRAILS, "--format", "markdown");

    assertThat(said.out().lines().filter(line -> line.startsWith("| `purpose/email`")))
        .singleElement()
        .asString()
        .contains("`rules/purpose/email.drl:")
        .endsWith(" | **none** |");
  }

  @Test
  void rowsAloneNeedNoFixtures(@TempDir Path empty) {
    Said said = run("guidance", "--rows", "--fixtures", empty.toString());

    assertThat(said.status()).isZero();
    assertThat(said.out()).startsWith("# Guidance\n").doesNotContain(".drl");
  }

  @Test
  void rowsAloneAreNeverJson() {
    Said said = run("guidance", "--rows", "--format", "json");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("--rows prints Markdown; leave --format json out");
  }

  @Test
  void rulesThatDoNotComeToRestAreNoFaultOfTheProgram(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("rules");
    Files.createDirectories(rules.resolve("purpose"));
    for (String file : new String[] {"vocabulary.yaml", "guidance.yaml"}) {
      Files.copy(Path.of("rules", file), rules.resolve(file));
    }
    Files.writeString(
        rules.resolve("purpose/joins.drl"),
        """
        package purpose;
        import org.channelwise.facts.*;

        rule "Joins explode"
            @guidance("choice/named-first")
            @source("house")
        when
            $c : Candidate( channel != "chatbot" )
            Candidate( channel != "email" )
            Candidate( channel != "sms" )
            Candidate( channel != "phone" )
        then
            insert( $c.named("x") );
        end
        """);
    String fixtures = "fixtures/whole-vocabulary";
    String[] where = {"--rules", rules.toString(), "--fixtures", fixtures};

    for (String[] command : new String[][] {{"guidance"}, {"rules", "show", "Joins explode"}}) {
      Said said = run(Stream.of(command, where).flatMap(Stream::of).toArray(String[]::new));

      assertThat(said)
          .isEqualTo(
              new Said(
                  4,
                  "",
                  "channelwise: The rules in purpose/ fired more than 20,000 times for one campaign"
                      + " and were stopped; make their conditions narrower\n"));
    }
  }

  @Test
  void withoutAnyFixtureTheCommandSaysWhy(@TempDir Path empty) {
    Said said = run("guidance", "--fixtures", empty.toString());

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains("no fixture in " + empty).contains("--fixtures");
  }

  @Test
  void brokenFixturesAreWrongInput() {
    Said said = run("guidance", "--fixtures", "src/test/resources/guidance/fixtures-broken");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("late/expected.yaml:1:1: ");
  }

  @Test
  void aFileIsWrittenInsteadOfStandardOutput(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("guidance.md");
    Said said = run("guidance", "--rows", "--output", file.toString());

    assertThat(said.status()).isZero();
    assertThat(said.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("# Guidance\n");
    assertThat(run("guidance", "--rows", "--output", folder.toString()).status()).isEqualTo(2);
  }

  @Test
  void everyRuleIsListedWithItsPlace() {
    Said said = run("rules", "list");

    assertThat(said.status()).isZero();
    assertThat(said.out())
        .contains("  " + RULE + "\n")
        .containsPattern("  purpose/sms \\(article A, pitfall 6\\) +rules/purpose/sms.drl:\\d+\n")
        .containsPattern("\n\\d+ rules\n$");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void filtersNarrowTheList() {
    String phase = run("rules", "list", "--phase", "guardrails").out();
    String row = run("rules", "list", "--guidance", "purpose/sms").out();
    String family = run("rules", "list", "--guidance", "purpose/").out();
    String text = run("rules", "list", "sms CARRIES account").out();

    assertThat(phase).startsWith("guardrails\n").doesNotContain("rules/purpose/");
    assertThat(row).contains("purpose/sms (").doesNotContain("purpose/whatsapp (");
    assertThat(family).contains("purpose/sms (", "purpose/whatsapp (").doesNotContain("consent/");
    assertThat(text).contains(RULE).endsWith("\n1 rule\n");
  }

  @Test
  void aListThatIsEmptySaysSo() {
    Said said = run("rules", "list", "no such words");

    assertThat(said.status()).isZero();
    assertThat(said.out()).endsWith("0 rules\n");
    assertThat(said.err()).contains("no rule is like that");
  }

  @Test
  void anUnknownPhaseIsRefusedWithThoseThereAre() {
    Said said = run("rules", "list", "--phase", "fitt");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("there is no phase 'fitt'", "eligibility", "guardrails");
  }

  @Test
  void listsAsJsonAndMarkdownSayTheSame() {
    JsonNode json =
        new ObjectMapper()
            .readTree(run("rules", "list", "--guidance", "purpose/sms", "--format", "json").out());
    String markdown =
        run("rules", "list", "--guidance", "purpose/sms", "--format", "markdown").out();

    assertThat(json.get("list").size())
        .isEqualTo((int) markdown.lines().filter(line -> line.contains("`purpose/sms`")).count())
        .isPositive();
    assertThat(json.at("/list/0/phase").asString()).isEqualTo("purpose");
    assertThat(markdown).contains("\n## purpose\n", "\n### `rules/purpose/sms.drl`\n");
  }

  @Test
  void aRuleIsShownWithItsTextItsRowAndItsFixtures() {
    Said said =
        run("rules", "show", "There is never more than one primary", "--fixtures", GUARDRAILS);

    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains(" guidance  choice/primary-and-backups\n")
        .contains("A message has one primary channel and no more than two backups")
        .contains(" fires in  second-primary")
        .contains("\nrule \"There is never more than one primary\"\n")
        .endsWith("\nend\n");
  }

  @Test
  void aRuleAsJsonAndMarkdownHoldsItsText() {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                run("rules", "show", RULE, "--fixtures", GUARDRAILS, "--format", "json").out());
    String markdown =
        run("rules", "show", RULE, "--fixtures", GUARDRAILS, "--format", "markdown").out();

    assertThat(json.get("text").asString()).startsWith("rule \"" + RULE + "\"").endsWith("end");
    assertThat(json.get("fixtures")).isEmpty();
    assertThat(json.get("row").asString()).startsWith("SMS carries news");
    assertThat(markdown).startsWith("# " + RULE + "\n").contains("\n    when\n", "no fixture");
  }

  @Test
  void aNameMustBeWrittenAsItStands() {
    Said near = run("rules", "show", "SMS carries acount updates");
    Said far = run("rules", "show", "nothing like it");

    assertThat(near.status()).isEqualTo(2);
    assertThat(near.out()).isEmpty();
    assertThat(near.err()).contains("did you mean '" + RULE + "'?");
    assertThat(far.status()).isEqualTo(2);
    assertThat(far.err()).contains("channelwise rules list shows their names");
  }

  private static Said run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            arguments);
    return new Said(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
