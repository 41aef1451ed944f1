package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The formats for other programs, each read by somebody else's parser or schema. */
class ReviewFormatsTest {

  private static final String NO_CHANNEL = Reviews.FOLDER + "no-channel.yaml";

  @Test
  void sarifIsValid() throws IOException {
    String sarif = Reviews.of(Reviews.PLANS, NO_CHANNEL, "--format", "sarif").out();
    assertThat(validate(sarif)).isEmpty();
    assertThat(validate(sarif.replace("\"error\"", "\"fatal\""))).isNotEmpty();
  }

  @Test
  void sarifOfNothingIsValid() throws IOException {
    assertThat(validate(Reviews.reading("", "-", "--format", "sarif").out())).isEmpty();
  }

  @Test
  void sarifSaysWhereAndByWhichRule() {
    JsonNode run = Reviews.of(Reviews.PLANS, "--format", "sarif").json().at("/runs/0");
    JsonNode first = run.at("/results/0");
    assertThat(first.at("/ruleId").stringValue()).isEqualTo("PLAN_EXCLUDED_CHANNEL");
    assertThat(first.at("/level").stringValue()).isEqualTo("error");
    JsonNode place = first.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").stringValue()).isEqualTo(Reviews.PLANS);
    assertThat(place.at("/region/startLine").intValue()).isEqualTo(13);
    assertThat(place.at("/region/startColumn").intValue()).isEqualTo(12);
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").intValue());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
      assertThat(rule.at("/help/text").stringValue()).isNotBlank();
    }
  }

  @Test
  void sarifEncodesPaths(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("50% & [more] {now} ü.yaml");
    Files.copy(Path.of(NO_CHANNEL), file);
    String sarif = Reviews.of(file.toString(), "--format", "sarif").out();
    assertThat(validate(sarif)).isEmpty();
    assertThat(sarif).contains("/50%25%20&%20%5Bmore%5D%20%7Bnow%7D%20%C3%BC.yaml\"");
  }

  @Test
  void standardInputHasNoPlaceInAFile() throws IOException {
    String text = Files.readString(Path.of(NO_CHANNEL));
    String sarif = Reviews.reading(text, "-", "--format", "sarif").out();
    assertThat(validate(sarif)).isEmpty();
    assertThat(sarif).contains("NO_CHANNEL").doesNotContain("physicalLocation");
    assertThat(Reviews.reading(text, "-", "--format", "github").out())
        .contains("::error title=NO_CHANNEL::");
  }

  @Test
  void junitHasACaseForEachCampaign() throws Exception {
    List<ReportTestCase> cases =
        junit(Reviews.of(Reviews.PLANS, NO_CHANNEL, "--format", "junit").out());
    assertThat(cases)
        .extracting(each -> each.getName())
        .containsExactly(
            "renewal-breaks",
            "renewal-differs",
            "renewal-follows",
            "renewal-without-plan",
            "nobody-asked",
            "all campaigns together");
    assertThat(cases)
        .filteredOn(each -> each.hasFailure())
        .extracting(each -> each.getName() + " " + each.getFailureType())
        .containsExactly("renewal-breaks PLAN_EXCLUDED_CHANNEL", "nobody-asked NO_CHANNEL");
    assertThat(cases.get(0).getFailureDetail())
        .contains(Reviews.PLANS + ":13:12", Reviews.PLANS + ":14:25");
  }

  @Test
  void junitFailsForWarningsWhereAskedStrictly() throws Exception {
    List<ReportTestCase> cases =
        junit(Reviews.of(Reviews.PLANS, "--format", "junit", "--strict").out());
    assertThat(cases)
        .filteredOn(each -> each.hasFailure())
        .extracting(each -> each.getName())
        .contains("renewal-breaks", "renewal-differs");
  }

  @Test
  void junitKeepsMarkupAsText(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a&b<c>.yaml");
    Files.copy(Path.of(NO_CHANNEL), file);
    List<ReportTestCase> cases = junit(Reviews.of(file.toString(), "--format", "junit").out());
    assertThat(cases.get(0).getFailureDetail()).contains("a&b<c>.yaml:1:1");
  }

  @Test
  void annotationsAreReadBackAsTheyWereMeant(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("50%, all: of it.yaml");
    Files.copy(Path.of(NO_CHANNEL), file);
    List<Runner.Command> commands =
        Runner.commands(Reviews.of(file.toString(), "--format", "github").out());
    assertThat(commands.get(0).name()).isEqualTo("error");
    assertThat(commands.get(0).properties())
        .isEqualTo(Map.of("file", file.toString(), "line", "1", "col", "1", "title", "NO_CHANNEL"));
    assertThat(commands.get(0).data()).startsWith("Every channel is excluded.");
  }

  static List<?> validate(String sarif) throws IOException {
    try (InputStream schema =
        ReviewFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
          .validate(sarif, InputFormat.JSON);
    }
  }

  /** The test cases as build tools see them, which group them by what they belong to. */
  private static List<ReportTestCase> junit(String xml) throws Exception {
    TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
    InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    return parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
        .flatMap(suite -> suite.getTestCases().stream())
        .toList();
  }
}
