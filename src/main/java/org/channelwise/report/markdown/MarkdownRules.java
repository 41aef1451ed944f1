package org.channelwise.report.markdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleSections;
import org.channelwise.report.Wording;
import org.channelwise.source.Plain;

/** Rules in Markdown. */
public final class MarkdownRules {

  private static final List<String> BEGINNING =
      List.of(
          "# Rules",
          "",
          "Every rule by phase, in the order in which the phases run, and by file.",
          "Words in braces are filled in for each campaign.");

  private MarkdownRules() {}

  /** A reference of rules. It names no lines, so that it changes only with what the rules say. */
  public static List<String> lines(List<ListedRule> rules) {
    List<String> lines = new ArrayList<>(BEGINNING);
    RuleSections.grouped(rules, ListedRule::phase)
        .forEach(
            (phase, those) -> {
              lines.addAll(List.of("", "## " + MarkdownText.of(phase.folder())));
              RuleSections.grouped(those, ListedRule::file)
                  .forEach((file, listed) -> lines.addAll(table(file, listed)));
            });
    return lines;
  }

  private static List<String> table(String file, List<ListedRule> rules) {
    List<String> lines = new ArrayList<>(List.of("", "### " + MarkdownText.code(file)));
    lines.addAll(
        MarkdownText.table(
            "| Rule | Guidance | Source | What it says |",
            "|---|---|---|---|",
            rules.stream().map(MarkdownRules::row).toList()));
    return lines;
  }

  private static String row(ListedRule rule) {
    return MarkdownText.row(
        MarkdownText.of(rule.ref().name()),
        MarkdownText.code(rule.ref().guidance()),
        MarkdownText.of(Wording.source(rule.ref().source())),
        rule.says().stream().map(MarkdownText::of).collect(joining("<br>")));
  }

  /** All that is known of one rule. */
  public static List<String> lines(RuleSections known) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("# " + MarkdownText.of(known.rule().ref().name()), ""));
    known.fields().forEach(field -> lines.add(item(field)));
    // A paragraph ends the list, and only then is indented text code; no text can end such a block
    // as it could end a fence.
    lines.addAll(List.of("", "As it stands in its file:", ""));
    known.rule().text().lines().forEach(line -> lines.add("    " + Plain.line(line)));
    return lines;
  }

  private static String item(RuleSections.Field field) {
    String values =
        field.values().stream()
            .map(value -> field.code() ? MarkdownText.code(value) : MarkdownText.of(value))
            .collect(joining(", "));
    String note = MarkdownText.of(field.note());
    String between = values.isEmpty() || note.isEmpty() ? "" : ": ";
    return "- **" + Wording.capitalized(field.label()) + "**: " + values + between + note;
  }
}
