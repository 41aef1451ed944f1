package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.List;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.OutrankedSection;
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

  void outranked(List<OutrankedSection> outranked) throws IOException {
    if (outranked.isEmpty()) {
      return;
    }
    page.blank();
    page.section("Outranked", Ink.BOLD);
    for (OutrankedSection each : outranked) {
      page.row(Span.bold(each.channel().name()), Span.of(Wording.figures(each.channel())));
      if (!each.lost().isEmpty()) {
        page.entry(Span.dim("lost"), Span.of(each.lost()));
      }
      if (each.preferred().isPresent()) {
        Reason why = each.preferred().get().pickedBecause();
        page.more(Span.of(why.text()));
        reasons.rules(why.rule());
      }
      reasons.leading(each.channel().reasons());
    }
  }

  /** What excludes channels, and what would unlock them unless that was said before. */
  void excluded(CampaignSections campaign) throws IOException {
    if (campaign.excluded().isEmpty()) {
      return;
    }
    boolean unlocksSaid =
        campaign.noChannel().filter(none -> !none.unlocks().isEmpty()).isPresent();
    page.blank();
    page.section("Excluded", Ink.BOLD);
    for (ExcludedSection group : campaign.excluded()) {
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

  /** What would make excluded channels usable. */
  void unlocks(List<ExcludedSection> groups) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    page.blank();
    page.section("What would unlock one", Ink.GREEN);
    for (ExcludedSection group : groups) {
      page.row(Span.bold(group.names()), Span.of(""));
      String label = "unlock";
      for (ExcludedChannel.Ground ground : group.grounds()) {
        page.entry(Span.dim(label), Span.of(group.said(ground.unlock())));
        label = "and";
      }
    }
  }
}
