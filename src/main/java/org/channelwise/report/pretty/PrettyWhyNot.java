package org.channelwise.report.pretty;

import java.util.List;
import org.channelwise.advice.Reason;
import org.channelwise.lab.whynot.NearMiss;
import org.channelwise.lab.whynot.Remedy;
import org.channelwise.report.WhyNotSections;
import org.channelwise.report.Wording;

/** Why a channel is not chosen, on a page. */
public final class PrettyWhyNot {

  private PrettyWhyNot() {}

  /** Draws all campaigns. */
  public static void draw(List<WhyNotSections> campaigns, Page page) {
    boolean first = true;
    for (WhyNotSections each : campaigns) {
      if (!first) {
        page.blank();
        page.blank();
      }
      first = false;
      draw(each, page);
    }
  }

  private static void draw(WhyNotSections sections, Page page) {
    PrettyReasons reasons = new PrettyReasons(page);
    var answer = sections.answer();
    page.title(Span.bold(answer.name()), Span.dim(Wording.file(answer.file())));
    page.rule();
    page.title(Span.bold(sections.standing()), Span.dim(sections.stoppedIn()));
    for (Reason reason : answer.against()) {
      reasons.entry(label("against", reason), reason);
    }
    answer.unlocks().forEach(unlock -> page.entry(Span.dim("unlock"), Span.of(unlock)));
    for (Reason reason : answer.speaksFor()) {
      reasons.entry(label("for", reason), reason);
    }
    nearly(sections, page, reasons);
    remedies("What would change it", "set", answer.changes(), page);
    remedies("What consent would do, once collected", "collect", answer.collect(), page);
    answer
        .none()
        .ifPresent(
            none -> {
              page.blank();
              page.heading(Span.of(none));
            });
  }

  private static Span label(String word, Reason reason) {
    return Span.of(reason.points() == 0 ? word : Wording.signed(reason.points()));
  }

  private static void nearly(WhyNotSections sections, Page page, PrettyReasons reasons) {
    if (sections.nearly().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(Span.bold("What nearly spoke for it"));
    for (NearMiss miss : sections.nearly()) {
      page.entry(Span.of(Wording.signed(miss.points())), Span.of(miss.rule().name()));
      page.entry(Span.dim("but not"), Span.of(miss.failed()));
      reasons.rules(miss.rule());
    }
    if (!sections.moreNearly().isEmpty()) {
      page.paragraph(Span.dim(sections.moreNearly()));
    }
    if (!sections.answer().missing().isEmpty()) {
      page.entry(Span.dim("not said"), Span.of(String.join(", ", sections.answer().missing())));
    }
  }

  private static void remedies(String title, String label, List<Remedy> remedies, Page page) {
    if (!remedies.isEmpty()) {
      page.blank();
      page.heading(Span.bold(title));
      for (Remedy remedy : remedies) {
        page.entry(Span.dim(label), Span.of(WhyNotSections.remedy(remedy)));
        page.more(Span.dim("then it is " + remedy.becomes()));
      }
    }
  }
}
