package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.advice.Reason;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.PickSection;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** The channels that were picked, on a page. */
final class PrettyPicks {

  private final Page page;
  private final PrettyReasons reasons;

  PrettyPicks(Page page, PrettyReasons reasons) {
    this.page = page;
    this.reasons = reasons;
  }

  /** Each pick with its reasons: all of them for the primary. */
  void inFull(CampaignSections campaign) throws IOException {
    PickSection primary = campaign.picks().get(0);
    page.section("Primary", Ink.GREEN);
    page.row(Span.bold(primary.channel().name()), Span.of(Wording.figures(primary.channel())));
    reasons.inFull(primary.channel().reasons());
    picked(primary);
    page.blank();
    page.section("Backups", Ink.GREEN);
    if (campaign.noBackup().isPresent()) {
      page.paragraph(Span.of(campaign.noBackup().get()));
    }
    for (PickSection backup : campaign.picks().subList(1, campaign.picks().size())) {
      page.row(
          Span.bold(backup.number() + ". " + backup.channel().name()),
          Span.of(Wording.figures(backup.channel()) + ", " + backup.adds()));
      takesOver(backup);
      reasons.leading(backup.channel().reasons());
      picked(backup);
    }
  }

  /** The picks without their reasons. */
  void inShort(List<PickSection> picks) throws IOException {
    page.section("Recommended", Ink.GREEN);
    for (PickSection pick : picks) {
      String role = pick.role().substring(0, 1).toUpperCase(Locale.ROOT) + pick.role().substring(1);
      page.row(
          Span.bold(role + ": " + pick.channel().name()), Span.of(Wording.figures(pick.channel())));
      conditions(pick);
    }
  }

  private void picked(PickSection pick) throws IOException {
    reasons.entry(Span.dim("picked"), pick.choice().pickedBecause());
    conditions(pick);
  }

  private void takesOver(PickSection backup) throws IOException {
    Optional<TakesOver> when = backup.choice().when();
    if (when.isPresent()) {
      page.entry(Span.dim("when"), Span.of(backup.takesOver()));
      reasons.rules(when.get().missedBecause().rule(), when.get().afterBecause().rule());
    }
  }

  private void conditions(PickSection pick) throws IOException {
    for (Reason condition : pick.choice().conditions()) {
      reasons.entry(new Span("first", Ink.YELLOW), condition);
    }
  }
}
