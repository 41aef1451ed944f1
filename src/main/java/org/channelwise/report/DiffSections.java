package org.channelwise.report;

import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Outcome;
import org.channelwise.lab.change.ComparedCampaign;
import org.channelwise.lab.change.DiffSums;
import org.channelwise.lab.change.RulesDiff;

/**
 * What is said of an edit of rules.
 *
 * @param diff what the edit changes
 */
public record DiffSections(RulesDiff diff) {

  /** Of campaigns that were made up, a few stand for all in what people read. */
  private static final int MOST_MADE_UP = 5;

  /** The texts of so many of these campaigns are shown. */
  private static final int MOST_TEXTS = 1;

  private static final int MOST_REWORDED = 20;

  /**
   * A campaign that is decided otherwise.
   *
   * @param file its file; what stands for one if it was made up
   * @param text the text of a campaign that was made up, where it is shown
   */
  public record Changed(
      String campaign,
      String file,
      String before,
      String after,
      List<String> gained,
      List<String> lost,
      Optional<String> text) {

    public Changed {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }
  }

  /** What is compared with what. */
  public String title() {
    return "Against " + diff.against();
  }

  /** What was compared. */
  public String compared() {
    return "%s compared, %s of them made up on both sides of what the rules tell apart"
        .formatted(Wording.count(diff.campaigns(), "campaign", "campaigns"), diff.madeUp());
  }

  /** The campaigns that are decided otherwise, as far as they are shown one by one. */
  public List<Changed> changed() {
    List<ComparedCampaign> madeUp = diff.changed().stream().filter(DiffSections::isMadeUp).toList();
    return diff.changed().stream()
        .filter(each -> !isMadeUp(each) || madeUp.indexOf(each) < MOST_MADE_UP)
        .map(each -> changed(each, madeUp.indexOf(each) < MOST_TEXTS))
        .toList();
  }

  private static boolean isMadeUp(ComparedCampaign campaign) {
    return campaign.text().isPresent();
  }

  private static Changed changed(ComparedCampaign each, boolean shown) {
    return new Changed(
        each.campaign(),
        isMadeUp(each) ? "made up" : each.file(),
        outcome(each.change().before()),
        outcome(each.change().after()),
        each.change().gained(),
        each.change().lost(),
        each.text().filter(text -> shown));
  }

  /** What is not shown; empty if all is. */
  public String more() {
    int left = diff.changed().size() - changed().size();
    return left == 0
        ? ""
        : "and %s; --format json has all of them"
            .formatted(Wording.count(left, "more made-up campaign", "more made-up campaigns"));
  }

  /** The campaigns of files that are explained otherwise, as far as they are shown. */
  public List<String> explainedDifferently() {
    return diff.explainedDifferently().stream()
        .filter(each -> !isMadeUp(each))
        .limit(MOST_REWORDED)
        .map(each -> "%s (%s)".formatted(each.campaign(), each.file()))
        .toList();
  }

  /** The files of campaigns that only one of the rule sets can read. */
  public List<String> incomparable() {
    return diff.incomparable();
  }

  /** The sums on one line. */
  public String sums() {
    DiffSums sums = diff.sums();
    return "%s changed, %s changed, %s newly without a channel, %s newly refused,"
            .formatted(
                Wording.count(sums.primaries(), "primary", "primaries"),
                Wording.count(sums.backups(), "backup", "backups"),
                sums.newlyWithout(),
                sums.newlyRefused())
        + " %s explained differently, %s unchanged"
            .formatted(sums.explanations(), sums.unchanged());
  }

  /** What a decision comes to, in words. */
  public static String outcome(Outcome outcome) {
    if (outcome.refused()) {
      return "refused by a guardrail";
    }
    return outcome
        .primary()
        .map(
            primary ->
                outcome.backups().isEmpty()
                    ? primary + ", no backup"
                    : primary + ", then " + String.join(" and ", outcome.backups()))
        .orElse("no channel");
  }
}
