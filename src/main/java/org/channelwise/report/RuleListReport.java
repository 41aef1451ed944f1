package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.Phase;
import org.channelwise.report.json.Json;
import org.channelwise.report.markdown.MarkdownText;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.Span;
import org.channelwise.report.pretty.Style;
import tools.jackson.core.JsonGenerator;

/** Lists of rules. */
public final class RuleListReport {

  private static final int VERSION = 1;

  private RuleListReport() {}

  /**
   * Writes the rules for people, at 80 columns.
   *
   * @param out where they go; it stays open
   * @throws IOException if {@code out} fails
   */
  public static void pretty(List<ListedRule> rules, Writer out, Style style) throws IOException {
    Page page = new Page(out, style);
    Optional<Phase> phase = Optional.empty();
    for (ListedRule rule : rules) {
      if (!phase.equals(Optional.of(rule.phase()))) {
        phase = Optional.of(rule.phase());
        page.heading(Span.bold(rule.phase().folder()));
        page.rule();
      }
      page.paragraph(Span.bold(rule.ref().name()));
      page.row(
          Span.of(rule.ref().guidance() + " (" + Wording.source(rule.ref().source()) + ")"),
          Span.dim(rule.ref().at()));
    }
    page.rule();
    page.heading(Span.bold(Wording.count(rules.size(), "rule", "rules")));
    page.flush();
  }

  /**
   * Writes the rules as a JSON document.
   *
   * @param rulesHash the hash of the rules, {@code sha256:…}
   * @param out where it goes; it stays open
   * @throws IOException if {@code out} fails
   */
  public static void json(List<ListedRule> rules, String rulesHash, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("rules", rulesHash);
          json.writeArrayPropertyStart("list");
          for (ListedRule rule : rules) {
            json.writeStartObject();
            properties(json, rule);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
          json.flush();
        });
    out.write('\n');
    out.flush();
  }

  static void properties(JsonGenerator json, ListedRule rule) {
    json.writeStringProperty("rule", rule.ref().name());
    json.writeStringProperty("phase", rule.phase().folder());
    json.writeStringProperty("guidance", rule.ref().guidance());
    json.writeStringProperty("source", rule.ref().source().detail());
    json.writeStringProperty("at", rule.ref().at());
    GuidanceJson.texts(json, "says", rule.says());
  }

  /**
   * Writes the rules as a reference in Markdown, by phase and file. It names no lines, so that it
   * changes only with what the rules say.
   *
   * @throws IOException if {@code out} fails
   */
  public static void markdown(List<ListedRule> rules, Writer out) throws IOException {
    out.write("# Rules\n\n");
    out.write("Every rule by phase, in the order in which the phases run, and by file.\n");
    out.write("Words in braces are filled in for each campaign.\n");
    Optional<Phase> phase = Optional.empty();
    String file = "";
    for (ListedRule rule : rules) {
      if (!phase.equals(Optional.of(rule.phase()))) {
        phase = Optional.of(rule.phase());
        out.write("\n## " + MarkdownText.of(rule.phase().folder()) + "\n");
      }
      if (!file.equals(rule.file())) {
        file = rule.file();
        out.write("\n### " + MarkdownText.code(file) + "\n\n");
        out.write("| Rule | Guidance | Source | What it says |\n|---|---|---|---|\n");
      }
      out.write(
          GuidanceMarkdown.cells(
                  MarkdownText.of(rule.ref().name()),
                  MarkdownText.code(rule.ref().guidance()),
                  MarkdownText.of(Wording.source(rule.ref().source())),
                  rule.says().stream().map(MarkdownText::of).collect(Collectors.joining("<br>")))
              + "\n");
    }
    out.flush();
  }
}
