package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.json.Json;
import org.channelwise.report.markdown.MarkdownText;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.Span;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Plain;
import org.channelwise.vocabulary.Guidance;
import tools.jackson.core.JsonGenerator;

/**
 * One rule with all that is known of it.
 *
 * @param rule the rule
 * @param row the row that it encodes; empty if the rules come without their guidance
 * @param fixtures the fixtures in which it fires
 */
public record RuleReport(ListedRule rule, Optional<Guidance.Row> row, List<String> fixtures) {

  private static final int VERSION = 1;

  /** Copies the fixtures. */
  public RuleReport {
    fixtures = List.copyOf(fixtures);
  }

  /**
   * Writes the rule for people; its text is not wrapped.
   *
   * @param out where it goes; it stays open
   * @throws IOException if {@code out} fails
   */
  public void pretty(Writer out, Style style) throws IOException {
    Page page = new Page(out, style);
    page.heading(Span.bold(rule.ref().name()));
    page.rule();
    page.entry(Span.of("phase"), Span.of(rule.phase().folder()));
    page.entry(Span.of("at"), Span.of(rule.ref().at()));
    page.entry(Span.of("source"), Span.of(Wording.source(rule.ref().source())));
    page.entry(Span.of("guidance"), Span.of(rule.ref().guidance()));
    if (row.isPresent()) {
      page.more(Span.dim(row.get().says()));
    }
    for (String sentence : rule.says()) {
      page.entry(Span.of("says"), Span.of(sentence));
    }
    page.entry(
        Span.of("fires in"),
        fixtures.isEmpty()
            ? new Span("no fixture", Style.Ink.YELLOW)
            : Span.of(String.join(", ", fixtures)));
    page.blank();
    for (String line : rule.text().lines().toList()) {
      out.write(Plain.line(line) + "\n");
    }
    page.flush();
  }

  /**
   * Writes the rule as a JSON document.
   *
   * @param rulesHash the hash of the rules, {@code sha256:…}
   * @param out where it goes; it stays open
   * @throws IOException if {@code out} fails
   */
  public void json(String rulesHash, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("rules", rulesHash);
          RuleListReport.properties(json, rule);
          row.ifPresent(known -> json.writeStringProperty("row", known.says()));
          GuidanceJson.texts(json, "fixtures", fixtures);
          json.writeStringProperty("text", rule.text());
          json.writeEndObject();
          json.flush();
        });
    out.write('\n');
    out.flush();
  }

  /**
   * Writes the rule in Markdown.
   *
   * @throws IOException if {@code out} fails
   */
  public void markdown(Writer out) throws IOException {
    out.write("# " + MarkdownText.of(rule.ref().name()) + "\n\n");
    item(out, "Phase", MarkdownText.code(rule.phase().folder()));
    item(out, "At", MarkdownText.code(rule.ref().at()));
    item(out, "Source", MarkdownText.of(Wording.source(rule.ref().source())));
    String says = row.map(known -> ": " + MarkdownText.of(known.says())).orElse("");
    item(out, "Guidance", MarkdownText.code(rule.ref().guidance()) + says);
    for (String sentence : rule.says()) {
      item(out, "Says", MarkdownText.of(sentence));
    }
    List<String> names = fixtures.stream().map(MarkdownText::code).toList();
    item(out, "Fires in", names.isEmpty() ? "no fixture" : String.join(", ", names));
    // A paragraph ends the list, and only then is indented text code; no text can end such a block
    // as it could end a fence.
    out.write("\nAs it stands in its file:\n\n");
    for (String line : rule.text().lines().toList()) {
      out.write("    " + Plain.line(line) + "\n");
    }
    out.flush();
  }

  private static void item(Writer out, String label, String text) throws IOException {
    out.write("- **" + label + "**: " + text + "\n");
  }
}
