package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.channelwise.cli.Shell.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code channelwise rules check} and {@code channelwise rules explain}. */
class RulesCheckTest {

  private static final String WRONG =
      """
      package fit;

      import org.channelwise.facts.*;

      rule "SMS is fast %s"
          @guidance("purpose/sms")
          @source("house")
      when
          $sms : Candidate( channel = "sms", reech >= 0.2 )
      then
          insert( $sms.fits("SMS is fast") );
      end
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aFolderWithTwoMistakes() throws IOException {
    Files.createDirectories(folder.resolve("fit"));
    for (String shipped : List.of("vocabulary.yaml", "guidance.yaml")) {
      Files.copy(Path.of("rules", shipped), folder.resolve(shipped));
    }
    write("fit/sms.drl", WRONG.formatted("enough"));
  }

  @Test
  void theRulesThatWeShipAreRight() {
    Run run = Shell.run("rules", "check");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("\\d+ rule files, \\d+ rules: no problem found\n");
  }

  @Test
  void problemsAreShownAsWhereRulesAreUsedWithTheirSumsBelow() {
    Run run = check();
    String place = folder + "/fit/sms.drl:9:";

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(place + "31: One equals sign stands where two are needed.\n")
        .contains(
            """

                    $sms : Candidate( channel = "sms", reech >= 0.2 )
                                              ^
              Write == instead.

            """)
        .contains(place + "40: Candidate has no field \"reech\".\n")
        .endsWith(
            """
              Did you mean "reach"?

            More on these, with examples:
              channelwise rules explain single-equals
              channelwise rules explain unknown-field

            1 rule file, 1 rule: 2 problems in 1 file
            """);
  }

  @Test
  void whateverUsesRulesSaysTheSame() {
    Run list = Shell.run("rules", "list", "--rules", folder.toString());

    assertThat(list.status()).isEqualTo(3);
    assertThat(list.out()).isEmpty();
    assertThat(list.err().lines().filter(line -> line.startsWith(folder.toString())).toList())
        .isEqualTo(
            check().out().lines().filter(line -> line.startsWith(folder.toString())).toList())
        .hasSize(2);
  }

  @Test
  void everyFileIsCheckedWhateverIsWrongWithTheOthers() throws IOException {
    write("fit/latin.drl", "// \u00fc", StandardCharsets.ISO_8859_1);
    write("fit/other.drl", WRONG.formatted("enough"));
    write("vocabulary.yaml", "channels: [email]\n");
    write("guidance.yaml", "kinds: none\n");
    JsonNode problems = json(check("--format", "json")).get("problems");

    assertThat(problems.valueStream().map(problem -> problem.get("file").stringValue()).distinct())
        .containsExactly(
            folder + "/vocabulary.yaml",
            folder + "/guidance.yaml",
            folder + "/fit/latin.drl",
            folder + "/fit/other.drl",
            folder + "/fit/sms.drl");
    assertThat(problems.valueStream().map(problem -> problem.get("kind").stringValue()))
        .contains("wrong-encoding", "single-equals", "unknown-field", "duplicate-name");
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    Run run = check("--format", "json");
    JsonNode first = json(run).at("/problems/0");

    assertThat(run.status()).isEqualTo(3);
    assertThat(validate(run.out())).isEmpty();
    assertThat(validate(Shell.run("rules", "check", "--format", "json").out())).isEmpty();
    assertThat(validate(run.out().replace("\"line\": 9", "\"line\": 0"))).isNotEmpty();
    assertThat(first.get("kind").stringValue()).isEqualTo("single-equals");
    assertThat(first.get("column").intValue()).isEqualTo(31);
    assertThat(Path.of(first.get("page").stringValue())).exists();
  }

  @Test
  void sarifIsValidAndExplainsEachKind() throws IOException {
    Run run = check("--format", "sarif");
    JsonNode sarif = json(run).at("/runs/0");

    assertThat(run.status()).isEqualTo(3);
    assertThat(sarifProblems(run.out())).isEmpty();
    assertThat(sarifProblems(Shell.run("rules", "check", "--format", "sarif").out())).isEmpty();
    assertThat(sarif.at("/results")).hasSize(2);
    for (JsonNode result : sarif.at("/results")) {
      JsonNode rule = sarif.at("/tool/driver/rules/" + result.get("ruleIndex").intValue());
      String id = result.get("ruleId").stringValue();
      assertThat(rule.get("id").stringValue()).isEqualTo(id);
      assertThat(rule.at("/help/markdown").stringValue())
          .isEqualTo(Files.readString(Path.of("docs/problems/" + id + ".md")));
    }
    assertThat(sarif.at("/results/0/locations/0/physicalLocation/region/startColumn").intValue())
        .isEqualTo(31);
  }

  @Test
  void githubGetsOneCommandForEach() {
    assertThat(check("--format", "github").out().lines())
        .containsExactly(
            "::error file=%s,line=9,col=31,title=single-equals::".formatted(path())
                + "One equals sign stands where two are needed. Write == instead.",
            "::error file=%s,line=9,col=40,title=unknown-field::".formatted(path())
                + "Candidate has no field \"reech\". Did you mean \"reach\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pretty", "json", "sarif", "github"})
  void whatAFileHoldsIsHarmlessInEveryFormat(String format) throws IOException {
    write("fit/evil\n::error::.drl", WRONG.formatted("\u001b[31m\u202e\u0007"));
    Run run = check("--format", format);

    assertThat(run.out()).doesNotContain("\u001b", "\u0007", "\n::error::");
    if (!format.equals("json")) {
      assertThat(run.out()).doesNotContain("\u202e");
    }
  }

  @Test
  void onlyPrettyIsColoured() {
    assertThat(check("--color", "always").out()).contains("\u001b[1m" + folder, "\u001b[31m");
    assertThat(check("--color", "always", "--format", "github").out()).doesNotContain("\u001b");
  }

  @Test
  void aFileIsWrittenInsteadOfStandardOutput(@TempDir Path elsewhere) throws IOException {
    Path file = elsewhere.resolve("check.json");
    Run run = check("--format", "json", "--output", file.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(json(new Run(0, Files.readString(file), "")).get("problems")).hasSize(2);
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Run run = Shell.run("rules", "check", folder.resolve("nowhere").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("nowhere:1:1: There is no folder of rules here.\n");
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaid() throws IOException {
    write("fit/sms.drl", "no rule");
    Run run = Shell.run("rules", "check", path());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .contains("sms.drl:1:1: This is a file, and rules are checked by the folder.\n")
        .contains("Name the folder that holds vocabulary.yaml");
  }

  @Test
  void aFolderOfAPhaseInPlaceOfAllRulesIsSaidOnce() throws IOException {
    write("vocabulary.yaml", "channels:\n");
    write("fit/sms.drl", "no rule");
    write("fit/email.drl", "no rule");
    String part = folder.resolve("fit").toString();
    Run run = Shell.run("rules", "check", part);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .contains(part + ":1:1: This is a part of a folder of rules")
        .contains("Name the whole folder, " + folder + ".")
        .contains("1 problem ");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anAnswerThatCannotBeWrittenHidesNoProblem() throws IOException {
    write("vocabulary.yaml", "channels:\n");
    Run run = check("--output=/dev/full");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("the answer cannot be written to /dev/full");
  }

  @Test
  void explainPrintsThePage() throws IOException {
    Run run = Shell.run("rules", "explain", "single-equals");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(Path.of("docs/problems/single-equals.md")));
    Run wrong = Shell.run("rules", "explain", "single");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no kind of problem 'single'", "missing-then");
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "rules";
    arguments[1] = "check";
    arguments[2] = folder.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Shell.run(arguments);
  }

  private String path() {
    return folder + "/fit/sms.drl";
  }

  private void write(String path, String text) throws IOException {
    write(path, text, StandardCharsets.UTF_8);
  }

  private void write(String path, String text, Charset charset) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private static JsonNode json(Run run) {
    return new ObjectMapper().readTree(run.out());
  }

  private static List<?> validate(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("schema/check.schema.json")))
        .validate(json, InputFormat.JSON);
  }

  private static List<?> sarifProblems(String sarif) throws IOException {
    return ReviewFormatsTest.validate(sarif);
  }
}
