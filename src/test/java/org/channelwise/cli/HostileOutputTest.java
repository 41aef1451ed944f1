package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.channelwise.Corpus;
import org.channelwise.HostileTexts;
import org.channelwise.cli.Shell.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever people write into campaigns, brands, vocabularies, rules, guidance, fixtures and names
 * of files stays text, in every format of every command. Each format is read by somebody else's
 * parser where there is one.
 */
class HostileOutputTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static HostileFiles files;

  @BeforeAll
  static void plant() throws IOException {
    files = HostileFiles.in(folder);
    Corpus.counted(HostileTexts.all().size(), "hostile texts");
  }

  @Test
  void theCorpusIsLarge() {
    assertThat(HostileTexts.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(files.texts()).hasSizeGreaterThan(80);
    assertThat(files.spoken()).hasSizeGreaterThan(50);
  }

  /** Each is asked once, whatever looks at its answer. */
  private static final Map<List<String>, Run> RUNS = new ConcurrentHashMap<>();

  private static Run run(List<String> command, String... more) {
    List<String> arguments =
        Stream.of(command, List.of(more), List.of("--rules", files.path("rules")))
            .flatMap(List::stream)
            .toList();
    Run run = RUNS.computeIfAbsent(arguments, all -> Shell.run(all.toArray(String[]::new)));
    Screen.assertHarmless(run.err());
    assertThat(run.status()).as(run.err()).isLessThan(2);
    return run;
  }

  private static List<String> recommend() {
    return List.of("recommend", files.path("campaigns"));
  }

  private static List<String> review() {
    return List.of("review", files.path("campaigns"));
  }

  private static List<String> portfolio() {
    return List.of("portfolio", files.path("brands/hostile.yaml"));
  }

  static Stream<List<String>> answers() {
    return Stream.of(recommend(), review());
  }

  static Stream<List<String>> commands() {
    List<String> fixtures = List.of("--fixtures", files.path("fixtures"));
    return Stream.of(
        recommend(),
        review(),
        portfolio(),
        Stream.concat(Stream.of("guidance"), fixtures.stream()).toList(),
        List.of("rules", "list"),
        Stream.concat(Stream.of("rules", "show", HostileFiles.RULE_NAMES.get(0)), fixtures.stream())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void prettyIsText(List<String> command) {
    Screen.assertHarmless(run(command).out());
  }

  @Test
  void colouredIsTextInOurColours() {
    String coloured = run(portfolio(), "--color", "always").out();
    assertThat(coloured).contains("\u001b[");
    assertThat(Screen.withoutColours(coloured)).isEqualTo(run(portfolio()).out());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void prettySaysWhatPeopleWrote(List<String> command) {
    assertSays(Screen.read(run(command).out()));
  }

  @Test
  void fixturesPrintText() {
    Run run = run(List.of("test", files.path("fixtures")));
    assertThat(run.status()).isEqualTo(1);
    Screen.assertHarmless(run.out());
    assertSays(Screen.read(run.out()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void markdownIsText(List<String> command) {
    assertMarkdown(run(command, "--format", "markdown").out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void pagesAreText(List<String> command) {
    String html = run(command, "--format", "html").out();
    Screen.assertHarmless(html);
    WebPage.read(html).assertStandsAlone();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void pagesSayWhatPeopleWrote(List<String> command) {
    assertSays(Screen.read(WebPage.read(run(command, "--format", "html").out()).text()));
  }

  @Test
  void theRowsOfTheGuidanceAreText() {
    assertMarkdown(run(List.of("guidance"), "--rows").out());
  }

  private static void assertMarkdown(String markdown) {
    Screen.assertHarmless(markdown);
    Page page = new Page(markdown);
    page.assertNothingButText();
    page.assertTablesWhole(markdown);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void markdownSaysWhatPeopleWrote(List<String> command) {
    assertSays(Screen.read(new Page(run(command, "--format", "markdown").out()).text()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void jsonIsText(List<String> command) {
    String json = run(command, "--format", "json").out();
    Screen.assertHarmless(json);
    assertThat(JSON.readTree(json).isObject()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void jsonKeepsTheTexts(List<String> command) {
    String json = run(command, "--format", "json").out();
    assertNamed(JSON.readTree(json).get("recommendations").valueStream());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void jsonLinesKeepTheTexts(List<String> command) {
    String lines = run(command, "--format", "jsonl").out();
    Screen.assertHarmless(lines);
    assertNamed(lines.lines().map(JSON::readTree));
  }

  /** The name of each campaign is what its file says, to the letter. */
  private static void assertNamed(Stream<JsonNode> recommendations) {
    List<JsonNode> all = recommendations.toList();
    assertThat(all).hasSize(files.campaignCount());
    assertThat(all)
        .allSatisfy(
            each -> {
              int number = Integer.parseInt(each.get("campaign").asString().substring(5));
              assertThat(each.get("name").asString()).isEqualTo(files.texts().get(number));
            });
  }

  /** All that may stand in a file is to be read in what was printed. */
  private static void assertSays(String read) {
    assertThat(files.texts().stream().map(Screen::read).filter(text -> !read.contains(text)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void sarifIsValidAndText(List<String> command) throws IOException {
    String sarif = run(command, "--format", "sarif").out();
    Screen.assertHarmless(sarif);
    assertThat(ReviewFormatsTest.validate(sarif)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void junitIsXmlAndText(List<String> command) throws Exception {
    String xml = run(command, "--format", "junit").out();
    Screen.assertHarmless(xml);
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    int together = command.equals(review()) ? 1 : 0;
    assertThat(document.getElementsByTagName("testcase").getLength())
        .isEqualTo(files.campaignCount() + together);
    NodeList elements = document.getElementsByTagName("*");
    assertThat(IntStream.range(0, elements.getLength()).mapToObj(elements::item))
        .extracting(Node::getNodeName)
        .isSubsetOf("testsuite", "testcase", "failure", "system-out");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void annotationsAreOurs(List<String> command) {
    String printed = run(command, "--format", "github").out();
    Screen.assertUnseenNowhere(printed);
    List<Runner.Command> commands = Runner.commands(printed);
    assertThat(printed.lines().filter(line -> !line.startsWith("channelwise: not annotated, ")))
        .hasSameSizeAs(commands);
    assertThat(commands)
        .allSatisfy(
            each -> {
              assertThat(each.name()).isIn("error", "warning", "notice");
              assertThat(each.properties()).containsOnlyKeys("col", "file", "line", "title");
              assertThat(each.properties().get("title")).matches("[A-Z_]+");
              assertThat(each.properties().get("file")).startsWith(folder.toString());
            });
  }

  @Test
  void messagesAboutCommandLinesAreText() {
    for (String text : HostileTexts.all()) {
      for (List<String> arguments :
          List.of(
              List.of(text),
              List.of("recommend", "--format", text, "-"),
              List.of("recommend", "-", "--rules", text),
              List.of("portfolio", text),
              List.of("rules", "show", text),
              List.of("test", text),
              List.of("schema", text),
              List.of("recommend", "--" + text),
              List.of("recommend", text))) {
        Run run = Shell.run("", false, Map.of(), arguments.toArray(String[]::new));
        assertThat(run.out()).as("%s", arguments).isEmpty();
        Screen.assertHarmless(run.err());
        assertThat(run.err()).doesNotContain("Exception", "fault in the program");
      }
    }
  }

  /** Even what is no Unicode text goes into the file, as bytes that are no UTF-8. */
  private static void write(Path file, String text) throws IOException {
    boolean broken = text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    Files.write(
        file,
        broken
            ? new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD}
            : text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void messagesAboutFilesAreText() throws IOException {
    Path wrong = Files.createDirectories(folder.resolve("wrong"));
    int number = 0;
    for (String text : HostileTexts.all()) {
      String quoted = HostileTexts.quoted(text);
      String file = HostileFiles.id(number++) + ".yaml";
      Files.writeString(
          wrong.resolve(file),
          """
          campaign: %1$s
          goal: %1$s
          %1$s: %1$s
          message: { purpose: %1$s, %1$s: true, save-for-later: %1$s }
          audience: { size: %1$s, countries: [%1$s], segment: { %1$s: 1 } }
          channels: { %1$s: { reach: 1 }, email: { reach: %1$s, consent: %1$s } }
          """
              .formatted(quoted));
      write(wrong.resolve("raw-" + file), "campaign: x\nname: " + text + "\n");
      write(wrong.resolve("begun-" + file), text);
    }
    Run run = Shell.run("recommend", wrong.toString());
    assertThat(run.status()).isEqualTo(2);
    Screen.assertHarmless(run.err());
    assertThat(run.err()).doesNotContain("Exception", "fault in the program");
  }

  @Test
  void messagesAboutRulesAreText() throws IOException {
    Path rules = folder.resolve("wrong-rules");
    HostileFiles.copyRules(rules);
    int number = 0;
    for (String text : HostileTexts.all()) {
      write(
          rules.resolve("fit/" + HostileFiles.id(number++) + ".drl"),
          """
          package fit;

          import org.channelwise.facts.*;

          // %1$s
          rule "%1$s"
              @guidance("%1$s")
              @source("%1$s")
              @checked("%1$s")
          when
              $c : Candidate( channel == "%1$s", %1$s )
              Campaign( message.urgency in ("%1$s") )
          then
              insert( $c.fits("%1$s {%1$s}") );
          end
          %1$s
          """
              .formatted(text));
    }
    for (String file : List.of("vocabulary.yaml", "guidance.yaml")) {
      StringBuilder added = new StringBuilder(Files.readString(rules.resolve(file)));
      HostileTexts.all().stream()
          .map(HostileTexts::quoted)
          .forEach(text -> added.append("%1$s: { %1$s: { meaning: %1$s } }\n".formatted(text)));
      Files.writeString(rules.resolve(file), added);
      Run run = Shell.run("recommend", "-", "--rules", rules.toString());
      assertThat(run.status()).isEqualTo(3);
      Screen.assertHarmless(run.err());
      assertThat(run.err()).doesNotContain("Exception", "fault in the program");
      HostileFiles.copyRules(rules, file);
    }
    Run run = Shell.run("recommend", "-", "--rules", rules.toString());
    assertThat(run.status()).isEqualTo(3);
    Screen.assertHarmless(run.err());
    assertThat(run.err()).doesNotContain("Exception", "fault in the program");
  }
}
