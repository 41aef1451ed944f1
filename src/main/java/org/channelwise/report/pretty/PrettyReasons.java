package org.channelwise.report.pretty;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Source;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** Reasons and findings on a page, each with the rule behind it and whose word that is. */
record PrettyReasons(Page page) {

  private static final int LEADING = 2;
  private static final int MOST_FINDINGS = 7;

  /** All reasons, each with the guidance that its rule encodes. */
  void inFull(List<Reason> reasons) {
    for (Reason reason : reasons) {
      page.entry(points(reason.points()), Span.of(reason.text()));
      RuleRef rule = reason.rule();
      String guidance = rule.guidance().isEmpty() ? "" : "· " + rule.guidance() + " ";
      page.more(source(rule), Span.dim(guidance + "· " + rule.at()));
    }
  }

  /** The weightiest reasons, and what the others sum up to if they are several. */
  void leading(List<Reason> reasons) {
    int told = reasons.size() > LEADING + 1 ? LEADING : reasons.size();
    reasons.subList(0, told).forEach(reason -> entry(points(reason.points()), reason));
    List<Reason> others = reasons.subList(told, reasons.size());
    if (!others.isEmpty()) {
      int points = others.stream().mapToInt(Reason::points).sum();
      page.entry(points(points), Span.dim("from " + others.size() + " further reasons"));
    }
  }

  /** A reason beside a label, the rule below it. */
  void entry(Span label, Reason reason) {
    page.entry(label, Span.of(reason.text()));
    rules(reason.rule());
  }

  /** The rules behind what was said. */
  void rules(RuleRef... rules) {
    Map<Span, Set<String>> places = new LinkedHashMap<>();
    for (RuleRef rule : rules) {
      places.computeIfAbsent(source(rule), source -> new LinkedHashSet<>()).add(rule.at());
    }
    places.forEach((source, at) -> page.more(source, Span.dim("· " + String.join(", ", at))));
  }

  /** The weightiest findings below their title, and how many more there are. */
  void findings(String title, List<ReportedFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    page.section(title, Ink.BOLD);
    int told = Math.min(MOST_FINDINGS, findings.size());
    for (ReportedFinding finding : findings.subList(0, told)) {
      entry(severity(finding.severity()), finding.reason());
      page.entry(Span.dim("fix"), Span.of(finding.fix()));
      page.entry(Span.dim("at"), Span.dim(finding.place() + " " + finding.code()));
    }
    if (told < findings.size()) {
      String more = Wording.count(findings.size() - told, "further finding", "further findings");
      page.paragraph(Span.dim("and " + more + "; --format json or markdown shows all"));
    }
  }

  private static Span severity(ReportedFinding.Severity severity) {
    return switch (severity) {
      case ERROR -> new Span("error", Ink.RED);
      case WARNING -> new Span("warning", Ink.YELLOW);
      case ADVICE -> new Span("advice", Ink.BOLD);
    };
  }

  private static Span source(RuleRef rule) {
    boolean house = rule.source().kind() == Source.Kind.HOUSE;
    return new Span(Wording.source(rule.source()), house ? Ink.YELLOW : Ink.DIM);
  }

  private static Span points(int points) {
    return new Span(
        Wording.signed(points), points > 0 ? Ink.GREEN : points < 0 ? Ink.RED : Ink.NORMAL);
  }
}
