package org.channelwise;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.channelwise.advice.Reviewed;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignDraft;
import org.channelwise.campaign.PendingCampaign;
import org.channelwise.campaign.WrittenCampaign;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;

/** Judges campaigns, whatever comes of it. Any number of threads may ask it at once. */
public final class CampaignJudge {

  private final Function<Brief, Reviewed> judgement;

  private CampaignJudge(Function<Brief, Reviewed> judgement) {
    this.judgement = judgement;
  }

  /** Recommends channels; that is a review that asks for no plan. */
  public static CampaignJudge recommending(Advisor advisor) {
    return new CampaignJudge(
        brief -> new Reviewed(advisor.recommend(brief), Optional.empty(), brief.place("")));
  }

  /** Holds plans against what an advisor recommends by the same rules. */
  public static CampaignJudge reviewing(RuleSet rules, Advisor advisor) {
    return new CampaignJudge(new Reviewer(rules, advisor)::review);
  }

  /**
   * Reads and judges a campaign as far as that does not depend on the campaigns before it.
   *
   * @return says what comes of it, nothing where that is told already; to be asked in the order of
   *     the input
   */
  public Supplier<Optional<Judged>> judge(PendingCampaign campaign) {
    CampaignDraft draft = campaign.read();
    Optional<Judged> judged = draft.brief().map(this::judge);
    return () ->
        draft
            .settle()
            .map(
                settled ->
                    settled instanceof Parsed.Failed<WrittenCampaign>
                        ? new Judged.Unreadable(settled.problems())
                        : judged.orElseThrow());
  }

  /** Judges a campaign as far as it could be read. */
  public Judged judge(Parsed<Brief> campaign) {
    return campaign instanceof Parsed.Ok<Brief> read
        ? judge(read.value())
        : new Judged.Unreadable(campaign.problems());
  }

  private Judged judge(Brief brief) {
    try {
      return new Judged.Answered(brief, judgement.apply(brief));
    } catch (LimitReached e) {
      return new Judged.Unsettled(brief.file(), e);
    } catch (RuntimeException e) {
      return new Judged.Crashed(brief.file(), e);
    }
  }
}
