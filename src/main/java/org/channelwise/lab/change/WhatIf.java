package org.channelwise.lab.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.channelwise.Advisor;
import org.channelwise.CampaignJudge;
import org.channelwise.Judged;
import org.channelwise.advice.Outcome;
import org.channelwise.campaign.CampaignDraft;
import org.channelwise.campaign.CampaignReader;
import org.channelwise.campaign.PendingCampaign;
import org.channelwise.campaign.Setting;
import org.channelwise.campaign.WrittenCampaign;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;

/** Judges campaigns as if their files said something else. */
public final class WhatIf {

  private final CampaignReader reader;
  private final CampaignJudge judge;
  private final List<Setting> settings;

  /** Judges as an advisor by some rules does, of campaigns with these values. */
  public WhatIf(RuleSet rules, Advisor advisor, List<Setting> settings) {
    this.reader = new CampaignReader(rules.vocabulary());
    this.judge = CampaignJudge.recommending(advisor);
    this.settings = List.copyOf(settings);
  }

  /**
   * Judges a campaign with the values, and says what it came to without them.
   *
   * @return says what comes of it, nothing where that is told already
   */
  public Supplier<Optional<Judged>> judge(PendingCampaign campaign) {
    CampaignDraft draft = campaign.read();
    return () -> draft.settle().map(this::judge);
  }

  private Judged judge(Parsed<WrittenCampaign> read) {
    return read instanceof Parsed.Ok<WrittenCampaign> written
        ? judge(written.value())
        : new Judged.Unreadable(read.problems());
  }

  /** As the other, of a campaign that was read. */
  public Judged judge(WrittenCampaign written) {
    Judged changed =
        judge.judge(written.with(reader, settings).then(other -> new Parsed.Ok<>(other.brief())));
    return changed instanceof Judged.Answered now
            && judge.judge(new Parsed.Ok<>(written.brief())) instanceof Judged.Answered before
        ? new Judged.Answered(
            now.brief(), now.reviewed().after(Outcome.of(before.reviewed().recommendation())))
        : changed;
  }
}
