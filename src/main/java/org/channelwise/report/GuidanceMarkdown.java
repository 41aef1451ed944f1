package org.channelwise.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.markdown.MarkdownText;
import org.channelwise.vocabulary.Guidance;

/** The guidance as a document in Markdown. */
public final class GuidanceMarkdown {

  private final Writer out;
  private final Guidance guidance;
  private final Optional<GuidanceTrace> trace;

  private GuidanceMarkdown(Writer out, Guidance guidance, Optional<GuidanceTrace> trace) {
    this.out = out;
    this.guidance = guidance;
    this.trace = trace;
  }

  /**
   * Writes the rows alone, which change with nothing but the rows.
   *
   * @throws IOException if {@code out} fails
   */
  public static void rows(Guidance guidance, Writer out) throws IOException {
    new GuidanceMarkdown(out, guidance, Optional.empty()).write();
  }

  /**
   * Writes the rows with their rules and fixtures.
   *
   * @throws IOException if {@code out} fails
   */
  public static void traced(GuidanceTrace trace, Writer out) throws IOException {
    new GuidanceMarkdown(out, trace.guidance(), Optional.of(trace)).write();
  }

  private void write() throws IOException {
    lines("# Guidance", "");
    lines(
        "What the rules encode, row by row. A rule names its row with `@guidance`, and each row has",
        "at least one rule and one fixture in which that rule fires. This page is made from",
        "`rules/guidance.yaml`.",
        "");
    lines("## Whose word it is", "");
    for (Guidance.Kind kind : guidance.kinds()) {
      lines("- **" + MarkdownText.of(kind.id()) + "**: " + MarkdownText.of(kind.meaning()) + ".");
    }
    lines("", "## Articles", "", "| | Title | Date | About | Files |", "|---|---|---|---|---|");
    for (Guidance.Article article : guidance.articles()) {
      String files = article.files().stream().map(MarkdownText::code).collect(joining("<br>"));
      lines(
          cells(
              article.id(),
              MarkdownText.of(article.title()),
              article.date(),
              MarkdownText.of(article.about()),
              files));
    }
    for (Guidance.Section section : guidance.sections()) {
      section(section);
    }
    figures();
    out.flush();
  }

  private void section(Guidance.Section section) throws IOException {
    lines("", "## " + MarkdownText.of(section.title()), "");
    lines("| Row | Source | What it says |" + (trace.isPresent() ? " Rules | Fixtures |" : ""));
    lines("|---|---|---|" + (trace.isPresent() ? "---|---|" : ""));
    for (Guidance.Row row : section.rows()) {
      lines(
          cells(
                  MarkdownText.code(row.id()),
                  MarkdownText.of(row.source()),
                  says(row.says(), row.ours(), row.caveat()))
              + trace.map(known -> behind(row, known)).orElse(""));
    }
  }

  private static String behind(Guidance.Row row, GuidanceTrace trace) {
    String rules =
        trace.rules(row).stream()
            .map(
                t ->
                    MarkdownText.of(t.rule().name())
                        + " ("
                        + MarkdownText.code(t.rule().at())
                        + ")")
            .collect(joining("<br>"));
    String fixtures = trace.fixtures(row).stream().map(MarkdownText::code).collect(joining(", "));
    return " "
        + (rules.isEmpty() ? "**none**" : rules)
        + " | "
        + (fixtures.isEmpty() ? "**none**" : fixtures)
        + " |";
  }

  private void figures() throws IOException {
    if (guidance.figures().isEmpty()) {
      return;
    }
    lines("", "## Figures that reasons may quote", "");
    for (Guidance.Figure figure : guidance.figures()) {
      String articles = String.join(", ", figure.articles());
      lines(
          "- " + says(figure.says(), "", figure.caveat()) + " (" + MarkdownText.of(articles) + ")");
    }
  }

  private static String says(String says, String ours, Optional<String> caveat) {
    String text = MarkdownText.of(says) + ".";
    String policy = ours.isEmpty() ? "" : " *House policy: " + MarkdownText.of(ours) + ".*";
    return text + policy + caveat.map(c -> " *Caveat: " + MarkdownText.of(c) + ".*").orElse("");
  }

  static String cells(String... texts) {
    return "| " + String.join(" | ", texts) + " |";
  }

  private void lines(String... lines) throws IOException {
    for (String line : List.of(lines)) {
      out.write(line + "\n");
    }
  }
}
