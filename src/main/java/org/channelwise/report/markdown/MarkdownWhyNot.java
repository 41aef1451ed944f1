package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.lab.whynot.Remedy;
import org.channelwise.lab.whynot.WhyNot;
import org.channelwise.report.WhyNotSections;
import org.channelwise.report.Wording;

/** Why a channel is not chosen, for a pull-request comment. */
public final class MarkdownWhyNot {

  private MarkdownWhyNot() {}

  /** All campaigns. */
  public static List<String> lines(List<WhyNotSections> campaigns) {
    List<String> lines = new ArrayList<>();
    for (WhyNotSections each : campaigns) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      add(each, lines);
    }
    return lines;
  }

  private static void add(WhyNotSections sections, List<String> lines) {
    WhyNot answer = sections.answer();
    lines.addAll(List.of("## " + MarkdownText.of(answer.name()), ""));
    String by = sections.stoppedIn().isEmpty() ? "" : " " + sections.stoppedIn();
    lines.add(
        "**%s**%s. %s"
            .formatted(
                MarkdownText.of(sections.standing()),
                MarkdownText.of(by).isEmpty() ? "" : " " + MarkdownText.of(by),
                MarkdownText.code(answer.file())));
    list(lines, "Against it:", answer.against().stream().map(MarkdownReasons::sentence).toList());
    list(lines, "What would unlock it:", answer.unlocks().stream().map(MarkdownText::of).toList());
    list(lines, "For it:", answer.speaksFor().stream().map(MarkdownReasons::sentence).toList());
    list(
        lines,
        "What nearly spoke for it:",
        sections.nearly().stream()
            .map(
                miss ->
                    "%s %s, but not %s (%s)"
                        .formatted(
                            Wording.signed(miss.points()),
                            MarkdownText.of(miss.rule().name()),
                            MarkdownText.code(miss.failed()),
                            MarkdownText.code(miss.rule().at())))
            .toList());
    if (!sections.moreNearly().isEmpty()) {
      lines.addAll(List.of("", MarkdownText.of(sections.moreNearly()) + "."));
    }
    list(lines, "Not said:", answer.missing().stream().map(MarkdownText::code).toList());
    remedies(lines, "What would change it:", answer.changes());
    remedies(lines, "What consent would do, once collected:", answer.collect());
    answer.none().ifPresent(none -> lines.addAll(List.of("", MarkdownText.of(none))));
  }

  private static void remedies(List<String> lines, String head, List<Remedy> remedies) {
    list(
        lines,
        head,
        remedies.stream()
            .map(
                remedy ->
                    MarkdownText.code(WhyNotSections.remedy(remedy))
                        + ": then it is "
                        + remedy.becomes())
            .toList());
  }

  private static void list(List<String> lines, String head, List<String> items) {
    if (!items.isEmpty()) {
      lines.addAll(List.of("", head, ""));
      items.forEach(item -> lines.add("- " + item));
    }
  }
}
