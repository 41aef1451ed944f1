package org.channelwise.report.pretty;

import java.io.IOException;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Reason;
import org.channelwise.report.PlanSection;
import org.channelwise.report.pretty.Style.Ink;

/** What a plan comes to, on a page. */
final class PrettyPlan {

  private final Page page;
  private final PrettyReasons reasons;

  PrettyPlan(Page page, PrettyReasons reasons) {
    this.page = page;
    this.reasons = reasons;
  }

  void write(PlanSection plan) throws IOException {
    page.heading(new Span(plan.verdict(), plan.kind().map(PrettyPlan::ink).orElse(Ink.DIM)));
    for (PlanDifference difference : plan.differences()) {
      difference(difference);
    }
  }

  private void difference(PlanDifference difference) throws IOException {
    Span label =
        difference.breaks() ? new Span("breaks", Ink.RED) : new Span("differs", Ink.YELLOW);
    reasons.entry(label, difference.reason());
    page.entry(Span.dim("at"), Span.dim(difference.place() + " " + difference.code()));
    for (ExcludedChannel.Ground ground : difference.grounds()) {
      reasons.entry(Span.dim("why"), ground.reason());
      page.entry(Span.dim("unlock"), Span.of(ground.unlock()));
    }
    for (Reason reason : difference.behind()) {
      reasons.entry(Span.dim("because"), reason);
    }
    page.entry(Span.dim("fix"), Span.of(difference.fix()));
  }

  private static Ink ink(PlanVerdict.Kind kind) {
    return switch (kind) {
      case FOLLOWS -> Ink.GREEN;
      case DIFFERS -> Ink.YELLOW;
      case BREAKS -> Ink.RED;
    };
  }
}
