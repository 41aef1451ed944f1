package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.advice.Reason;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Source;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** Reasons on a page, each with the rule behind it and whose word that is. */
final class PrettyReasons {

  private static final int LEADING = 2;

  private final Page page;

  PrettyReasons(Page page) {
    this.page = page;
  }

  /** All reasons, each with the guidance that its rule encodes. */
  void inFull(List<Reason> reasons) throws IOException {
    for (Reason reason : reasons) {
      page.entry(points(reason.points()), Span.of(reason.text()));
      RuleRef rule = reason.rule();
      String guidance = rule.guidance().isEmpty() ? "" : "· " + rule.guidance() + " ";
      page.more(source(rule), Span.dim(guidance + "· " + rule.at()));
    }
  }

  private void all(List<Reason> reasons) throws IOException {
    for (Reason reason : reasons) {
      entry(points(reason.points()), reason);
    }
  }

  /** The weightiest reasons, and what the others sum up to. */
  void leading(List<Reason> reasons) throws IOException {
    if (reasons.size() <= LEADING + 1) {
      all(reasons);
      return;
    }
    all(reasons.subList(0, LEADING));
    List<Reason> others = reasons.subList(LEADING, reasons.size());
    int points = others.stream().mapToInt(Reason::points).sum();
    page.entry(points(points), Span.dim("from " + others.size() + " further reasons"));
  }

  /** A reason beside a label, the rule below it. */
  void entry(Span label, Reason reason) throws IOException {
    page.entry(label, Span.of(reason.text()));
    rules(reason.rule());
  }

  /** The rules behind what was said. */
  void rules(RuleRef... rules) throws IOException {
    Map<Span, Set<String>> places = new LinkedHashMap<>();
    for (RuleRef rule : rules) {
      places.computeIfAbsent(source(rule), source -> new LinkedHashSet<>()).add(rule.at());
    }
    for (Map.Entry<Span, Set<String>> entry : places.entrySet()) {
      page.more(entry.getKey(), Span.dim("· " + String.join(", ", entry.getValue())));
    }
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
