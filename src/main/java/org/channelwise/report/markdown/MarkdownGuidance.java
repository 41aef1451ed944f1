package org.channelwise.report.markdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.GuidanceSections;
import org.channelwise.vocabulary.Guidance;

/** The guidance as a document in Markdown. */
public final class MarkdownGuidance {

  private static final String BEGINNING =
      """
      # Guidance

      What the rules encode, row by row. A rule names its row with `@guidance`, and each row has
      at least one rule and one fixture in which that rule fires. This page is made from
      `rules/guidance.yaml`.

      ## Whose word it is
      """;

  private MarkdownGuidance() {}

  /** The rows, with their rules and fixtures if these are known. */
  public static List<String> lines(Guidance guidance, Optional<GuidanceTrace> trace) {
    List<String> lines = new ArrayList<>(List.of(BEGINNING.split("\n", -1)));
    for (Guidance.Kind kind : guidance.kinds()) {
      lines.add("- **%s**: %s.".formatted(text(kind.id()), text(kind.meaning())));
    }
    lines.addAll(List.of("", "## Articles"));
    lines.addAll(
        MarkdownText.table(
            "| | Title | Date | About | Files |",
            "|---|---|---|---|---|",
            guidance.articles().stream().map(MarkdownGuidance::row).toList()));
    guidance.sections().forEach(section -> lines.addAll(section(section, trace)));
    if (!guidance.figures().isEmpty()) {
      lines.addAll(List.of("", "## Figures that reasons may quote", ""));
    }
    for (Guidance.Figure figure : guidance.figures()) {
      String says = says(figure.says(), "", figure.caveat());
      lines.add("- %s (%s)".formatted(says, text(String.join(", ", figure.articles()))));
    }
    return lines;
  }

  private static String row(Guidance.Article article) {
    return MarkdownText.row(
        article.id(),
        text(article.title()),
        article.date(),
        text(article.about()),
        article.files().stream().map(MarkdownText::code).collect(joining("<br>")));
  }

  private static List<String> section(Guidance.Section section, Optional<GuidanceTrace> trace) {
    List<String> lines = new ArrayList<>(List.of("", "## " + text(section.title())));
    lines.addAll(
        MarkdownText.table(
            "| Row | Source | What it says |" + (trace.isPresent() ? " Rules | Fixtures |" : ""),
            "|---|---|---|" + (trace.isPresent() ? "---|---|" : ""),
            section.rows().stream().map(row -> row(row, trace)).toList()));
    return lines;
  }

  private static String row(Guidance.Row row, Optional<GuidanceTrace> trace) {
    List<String> cells = new ArrayList<>();
    cells.add(MarkdownText.code(row.id()));
    cells.add(text(row.source()));
    cells.add(says(row.says(), row.ours(), row.caveat()));
    trace.ifPresent(known -> cells.addAll(behind(row, known)));
    return MarkdownText.row(cells.toArray(String[]::new));
  }

  private static List<String> behind(Guidance.Row row, GuidanceTrace trace) {
    String rules =
        trace.rules(row).stream()
            .map(
                each -> text(each.rule().name()) + " (" + MarkdownText.code(each.rule().at()) + ")")
            .collect(joining("<br>"));
    String fixtures = trace.fixtures(row).stream().map(MarkdownText::code).collect(joining(", "));
    return List.of(
        rules.isEmpty() ? "**none**" : rules, fixtures.isEmpty() ? "**none**" : fixtures);
  }

  private static String says(String says, String ours, Optional<String> caveat) {
    return text(says)
        + "."
        + GuidanceSections.remarks(ours, caveat).stream()
            .map(remark -> " *" + text(remark) + ".*")
            .collect(joining());
  }

  private static String text(String text) {
    return MarkdownText.of(text);
  }
}
