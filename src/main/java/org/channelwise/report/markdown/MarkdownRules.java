package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleListSections;
import org.channelwise.report.RuleSections;
import org.channelwise.report.Wording;
import org.channelwise.source.Plain;

/** Rules in Markdown. */
public final class MarkdownRules {

  private MarkdownRules() {}

  /** A reference of rules. It names no lines, so that it changes only with what the rules say. */
  public static List<String> lines(RuleListSections list) {
    List<String> lines = new ArrayList<>();
    lines.add("# Rules");
    lines.add("");
    lines.add("Every rule by phase, in the order in which the phases run, and by file.");
    lines.add("Words in braces are filled in for each campaign.");
    list.byPhase()
        .forEach(
            (phase, files) -> {
              lines.add("");
              lines.add("## " + MarkdownText.of(phase.folder()));
              files.forEach((file, rules) -> lines.addAll(table(file, rules)));
            });
    return lines;
  }

  private static List<String> table(String file, List<ListedRule> rules) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("### " + MarkdownText.code(file));
    lines.add("");
    lines.add("| Rule | Guidance | Source | What it says |");
    lines.add("|---|---|---|---|");
    for (ListedRule rule : rules) {
      lines.add(
          MarkdownText.row(
              MarkdownText.of(rule.ref().name()),
              MarkdownText.code(rule.ref().guidance()),
              MarkdownText.of(Wording.source(rule.ref().source())),
              rule.says().stream().map(MarkdownText::of).collect(Collectors.joining("<br>"))));
    }
    return lines;
  }

  /** All that is known of one rule. */
  public static List<String> lines(RuleSections known) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + MarkdownText.of(known.rule().ref().name()));
    lines.add("");
    known.fields().forEach(field -> lines.add(item(field)));
    // A paragraph ends the list, and only then is indented text code; no text can end such a block
    // as it could end a fence.
    lines.add("");
    lines.add("As it stands in its file:");
    lines.add("");
    known.rule().text().lines().forEach(line -> lines.add("    " + Plain.line(line)));
    return lines;
  }

  private static String item(RuleSections.Field field) {
    String values =
        field.values().stream()
            .map(value -> field.code() ? MarkdownText.code(value) : MarkdownText.of(value))
            .collect(Collectors.joining(", "));
    String note = MarkdownText.of(field.note());
    String between = values.isEmpty() || note.isEmpty() ? "" : ": ";
    String label =
        field.label().substring(0, 1).toUpperCase(Locale.ROOT) + field.label().substring(1);
    return "- **" + label + "**: " + values + between + note;
  }
}
