package org.channelwise.report;

import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Reviewed;

/**
 * What is said of a campaign to people, decided once for all formats that they read.
 *
 * @param name the campaign's name
 * @param file its file, as people know it
 * @param plan what its plan comes to; empty if that was not asked
 * @param picks the channels to use, the primary first
 * @param noChannel why there are none; empty if there are
 * @param noBackup why there is none; empty if there is one, or no primary either
 * @param together whom the picks reach together; empty if there are none
 * @param outranked the channels that could be used but were not picked, the best first
 * @param excluded the channels that must not be used
 * @param findings what a strategist should know, the gravest first
 */
public record CampaignSections(
    String name,
    String file,
    Optional<PlanSection> plan,
    List<PickSection> picks,
    Optional<NoChannelSection> noChannel,
    Optional<String> noBackup,
    Optional<String> together,
    List<OutrankedSection> outranked,
    List<ExcludedSection> excluded,
    List<ReportedFinding> findings) {

  /** What is said of a campaign to those who asked this. */
  public static CampaignSections of(Reviewed reviewed, CampaignTask task) {
    Recommendation recommendation = reviewed.recommendation();
    List<PickSection> picks = PickSection.of(recommendation);
    String noBackup =
        recommendation.outranked().isEmpty()
            ? "None: no other channel remains."
            : "None: no other channel would help enough, as said for each below.";
    return new CampaignSections(
        recommendation.name(),
        Wording.file(recommendation.file()),
        task == CampaignTask.REVIEW
            ? Optional.of(PlanSection.of(reviewed.plan()))
            : Optional.empty(),
        picks,
        NoChannelSection.of(recommendation),
        picks.size() == 1 ? Optional.of(noBackup) : Optional.empty(),
        Optional.of(Wording.together(picks.size(), recommendation.reached()))
            .filter(said -> !picks.isEmpty()),
        OutrankedSection.of(recommendation),
        ExcludedSection.of(recommendation.excluded()),
        recommendation.findings());
  }

  /**
   * Whether all is told of the channels: a review is about the plan, and tells of them in short.
   */
  public boolean inFull() {
    return plan.isEmpty();
  }
}
