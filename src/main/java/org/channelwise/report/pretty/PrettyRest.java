package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.report.LikeGrounds;
import org.channelwise.report.Verdict;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** The channels that were not picked, on a page. */
final class PrettyRest {

  private final Page page;
  private final PrettyReasons reasons;

  PrettyRest(Page page, PrettyReasons reasons) {
    this.page = page;
    this.reasons = reasons;
  }

  void outranked(Recommendation recommendation) throws IOException {
    if (recommendation.outranked().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(Span.bold("OUTRANKED"));
    for (Scored scored : recommendation.outranked()) {
      page.row(
          Span.bold(scored.name()),
          Span.of(Wording.score(scored.score()) + ", " + Wording.reach(scored.reach())));
      Optional<Verdict.Lost> lost = Verdict.lost(scored, recommendation);
      if (lost.isPresent()) {
        lost(lost.get());
      }
      reasons.leading(scored.reasons());
    }
  }

  private void lost(Verdict.Lost lost) throws IOException {
    page.entry(Span.dim("lost"), Span.of(lost.text()));
    if (lost.to().isPresent()) {
      page.more(Span.of(lost.to().get().pickedBecause().text()));
      reasons.rules(lost.to().get().pickedBecause().rule());
    }
  }

  void excluded(Recommendation recommendation) throws IOException {
    if (recommendation.excluded().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(Span.bold("EXCLUDED"));
    boolean unlocksSaid = recommendation.primary().isEmpty() && !recommendation.refused();
    for (LikeGrounds group : LikeGrounds.of(recommendation.excluded())) {
      page.row(Span.bold(group.names()), new Span(String.join(", ", group.codes()), Ink.RED));
      for (ExcludedChannel.Ground ground : group.grounds()) {
        page.entry(Span.dim("why"), Span.of(group.said(ground.reason().text())));
        reasons.rules(ground.reason().rule());
        if (!unlocksSaid) {
          page.entry(Span.dim("unlock"), Span.of(group.said(ground.unlock())));
        }
      }
    }
  }

  /** What would make each excluded channel usable, those with the least to do first. */
  void unlocks(Recommendation recommendation) throws IOException {
    List<LikeGrounds> groups =
        LikeGrounds.of(recommendation.excluded()).stream().sorted(LikeGrounds.LEAST_TO_DO).toList();
    if (groups.isEmpty()) {
      return;
    }
    page.blank();
    page.heading(new Span("WHAT WOULD UNLOCK ONE", Ink.GREEN));
    for (LikeGrounds group : groups) {
      page.row(Span.bold(group.names()), Span.of(""));
      String label = "unlock";
      for (ExcludedChannel.Ground ground : group.grounds()) {
        page.entry(Span.dim(label), Span.of(group.said(ground.unlock())));
        label = "and";
      }
    }
  }
}
