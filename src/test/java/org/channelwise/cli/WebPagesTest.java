package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as pages for the browser. */
class WebPagesTest {

  private static final String RENEWAL = "fixtures/policy-renewal/campaign.yaml";

  @TempDir private Path folder;

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("recommend", RENEWAL),
        List.of("review", "fixtures"),
        List.of("portfolio", "fixtures/brands/northwind.yaml"),
        List.of("guidance"),
        List.of("rules", "list"),
        List.of("rules", "show", "SMS carries renewal reminders"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aPageStandsAloneAndIsAccessible(List<String> command) {
    WebPage page = page(command);

    page.assertStandsAlone();
    page.assertAccessible();
  }

  @Test
  void aCampaignShowsItsPicksInOrderAndTheRulesBehindThem() {
    WebPage page = page(List.of("recommend", RENEWAL));
    JsonNode answer = answer("recommend", RENEWAL).path("recommendations").get(0);

    List<String> picks =
        Stream.concat(Stream.of(answer.path("primary")), answer.path("backups").valueStream())
            .map(pick -> name(pick.path("channel").asString()))
            .toList();
    assertThat(texts(page, "li", "card").map(card -> card.getElementsByTagName("h3").item(0)))
        .extracting(heading -> heading.getTextContent())
        .isEqualTo(picks);
    String rule = answer.path("primary").path("reasons").get(0).path("rule").asString();
    assertThat(page.all("h3")).anyMatch(each -> each.getTextContent().startsWith(rule + " "));
    assertThat(page.all("pre")).anyMatch(each -> each.getTextContent().contains(rule));
  }

  @Test
  void aReviewOfManyBeginsWithATableAndAMapOfChannels() {
    WebPage page = page(List.of("review", "fixtures"));
    int campaigns = answer("review", "fixtures").path("recommendations").size();

    assertThat(page.all("article")).hasSize(campaigns);
    List<Element> tables = page.all("table");
    assertThat(rows(tables.get(0))).isEqualTo(campaigns);
    assertThat(tables.get(1).getAttribute("class")).isEqualTo("map");
    assertThat(rows(tables.get(1))).isEqualTo(campaigns);
  }

  /** What a report of all fixtures may weigh, so that it opens at once. */
  @Test
  void theReviewOfAllFixturesIsUnderTwoMegabytes() throws IOException {
    Path file = folder.resolve("review.html");

    Shell.run("review", "fixtures", "--format", "html", "--output", file.toString());

    assertThat(Files.size(file)).isBetween(100_000L, 2_000_000L);
  }

  private static WebPage page(List<String> command) {
    Shell.Run run =
        Shell.run(
            Stream.concat(command.stream(), Stream.of("--format", "html")).toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isLessThan(2);
    return WebPage.read(run.out());
  }

  private static JsonNode answer(String... command) {
    return new JsonMapper()
        .readTree(
            Shell.run(
                    Stream.concat(Stream.of(command), Stream.of("--format", "json"))
                        .toArray(String[]::new))
                .out());
  }

  private static Stream<Element> texts(WebPage page, String element, String look) {
    return page.all(element).stream().filter(each -> each.getAttribute("class").startsWith(look));
  }

  private static int rows(Element table) {
    return ((Element) table.getElementsByTagName("tbody").item(0))
        .getElementsByTagName("tr")
        .getLength();
  }

  private static String name(String channel) {
    return switch (channel) {
      case "sms" -> "SMS";
      case "email" -> "Email";
      case "in-app" -> "In-app message";
      default -> channel;
    };
  }
}
