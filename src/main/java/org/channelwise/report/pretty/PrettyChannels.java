package org.channelwise.report.pretty;

import java.util.List;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Scored;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** The channels of a campaign on a page. */
record PrettyChannels(Page page, PrettyReasons reasons) {

  /** Each pick with its reasons: all of them for the primary. */
  void picks(CampaignSections campaign) {
    PickSection primary = campaign.picks().get(0);
    page.section("Primary", Ink.GREEN);
    row(primary.channel(), "", "");
    reasons.inFull(primary.channel().reasons());
    picked(primary);
    page.blank();
    page.section("Backups", Ink.GREEN);
    campaign.noBackup().ifPresent(why -> page.paragraph(Span.of(why)));
    for (PickSection backup : campaign.picks().subList(1, campaign.picks().size())) {
      row(backup.channel(), backup.number() + ". ", ", " + backup.adds());
      backup.choice().when().ifPresent(when -> takesOver(backup, when));
      reasons.leading(backup.channel().reasons());
      backup.behind().ifPresent(why -> page.entry(Span.dim("behind"), Span.of(why)));
      picked(backup);
    }
    campaign.together().ifPresent(said -> page.paragraph(Span.of(said)));
  }

  /** The picks without their reasons. */
  void recommended(List<PickSection> picks) {
    page.section("Recommended", Ink.GREEN);
    for (PickSection pick : picks) {
      row(pick.channel(), Wording.capitalized(pick.role()) + ": ", "");
      conditions(pick);
    }
  }

  private void picked(PickSection pick) {
    reasons.entry(Span.dim("picked"), pick.choice().pickedBecause());
    conditions(pick);
  }

  private void takesOver(PickSection backup, TakesOver when) {
    page.entry(Span.dim("when"), Span.of(backup.takesOver()));
    reasons.rules(when.missedBecause().rule(), when.afterBecause().rule());
  }

  private void conditions(PickSection pick) {
    for (Reason condition : pick.choice().conditions()) {
      reasons.entry(new Span("first", Ink.YELLOW), condition);
    }
  }

  void outranked(List<OutrankedSection> outranked) {
    if (!outranked.isEmpty()) {
      page.blank();
      page.section("Outranked", Ink.BOLD);
    }
    for (OutrankedSection each : outranked) {
      row(each.channel(), "", "");
      if (!each.lost().isEmpty()) {
        page.entry(Span.dim("lost"), Span.of(each.lost()));
      }
      each.because().ifPresent(why -> reasons.rules(why.rule()));
      each.preferred().ifPresent(pick -> preferred(pick.pickedBecause()));
      reasons.leading(each.channel().reasons());
    }
  }

  private void preferred(Reason why) {
    page.more(Span.of(why.text()));
    reasons.rules(why.rule());
  }

  /** What excludes channels, and what would unlock them unless that was said before. */
  void excluded(CampaignSections campaign) {
    boolean unlocksSaid =
        campaign.noChannel().filter(none -> !none.unlocks().isEmpty()).isPresent();
    if (!campaign.excluded().isEmpty()) {
      page.blank();
      page.section("Excluded", Ink.BOLD);
    }
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

  private void row(Scored channel, String before, String behind) {
    page.row(Span.bold(before + channel.name()), Span.of(Wording.figures(channel) + behind));
  }
}
