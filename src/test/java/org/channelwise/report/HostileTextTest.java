package org.channelwise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.channelwise.HostileTexts;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Columns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people write into names, reasons and file names stays text. */
class HostileTextTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern CODE = Pattern.compile("(?<!\\\\)`[^`\n]*`");
  private static final Pattern OURS =
      Pattern.compile("</?details>|</?summary>|</?code>|<!-- -->", Pattern.MULTILINE);
  private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");

  static List<String> hostile() {
    return HostileTexts.all();
  }

  /**
   * Halves of pairs come from no file, since the readers refuse them, and JSON cannot hold them.
   */
  static Stream<String> hostileUnicode() {
    return hostile().stream().filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostile")
  void prettyStaysWithinItsWidth(String text) throws IOException {
    String pretty = Printed.in(Format.PRETTY, Samples.saying(text));
    assertThat(pretty.lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostile")
  void prettyHasNothingButText(String text) throws IOException {
    assertNothingButText(Printed.in(Format.PRETTY, Samples.saying(text)));
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostile")
  void markdownHasNothingButText(String text) throws IOException {
    assertNothingButText(Printed.in(Format.MARKDOWN, Samples.saying(text)));
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostile")
  void prettyKeepsItsLayout(String text) throws IOException {
    String pretty = Printed.in(Format.PRETTY, Samples.saying(text));
    assertThat(pretty.lines().filter(line -> line.startsWith("PRIMARY"))).hasSize(1);
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostile")
  void markdownHasNoMarkupButOurs(String text) throws IOException {
    String markdown = Printed.in(Format.MARKDOWN, Samples.saying(text));
    String inline = CODE.matcher(markdown).replaceAll("code");
    assertThat(OURS.matcher(inline).replaceAll("")).doesNotContain("<");
    assertThat(markdown.lines().filter(line -> line.startsWith("<details>"))).hasSize(2);
    assertThat(markdown.lines().filter(line -> line.equals("</details>"))).hasSize(2);
    assertThat(inline)
        .doesNotContainPattern("[@#][\\w]")
        .doesNotContainPattern("(?i)gh-\\d|www\\.|://");
    String bare = ESCAPED.matcher(inline).replaceAll("");
    assertThat(bare).doesNotContain("](", "~~", "`", "$", "_");
    assertThat(bare.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|')).hasSize(7));
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileUnicode")
  void jsonKeepsTheText(String text) throws IOException {
    JsonNode answer = MAPPER.readTree(Printed.in(Format.JSON, Samples.saying(text)));
    assertThat(answer.at("/recommendations/0/name").stringValue()).isEqualTo(text);
    assertThat(answer.at("/recommendations/0/primary/reasons/0/because").propertyNames())
        .containsExactly(text);
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileUnicode")
  void jsonLinesAreLines(String text) throws IOException {
    String lines = Printed.in(Format.JSONL, Samples.saying(text), Samples.renewal());
    assertThat(lines.split("\n", -1)).hasSize(3);
    assertThat(MAPPER.readTree(lines.split("\n", -1)[0]).get("file").stringValue()).isEqualTo(text);
  }

  private static void assertNothingButText(String printed) {
    assertThat(printed.codePoints().filter(c -> c != '\n' && c != 0x200C && c != 0x200D))
        .allSatisfy(
            c ->
                assertThat(Character.getType(c))
                    .isNotIn(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR));
  }
}
