package org.channelwise.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.facts.Answer;
import org.channelwise.facts.BrandChannel;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Capability;
import org.channelwise.facts.ChannelUse;
import org.channelwise.facts.CheckedRule;
import org.channelwise.facts.Condition;
import org.channelwise.facts.ContactCap;
import org.channelwise.facts.ContentLoad;
import org.channelwise.facts.CostComparison;
import org.channelwise.facts.Drop;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Fitting;
import org.channelwise.facts.Goal;
import org.channelwise.facts.Intended;
import org.channelwise.facts.Jurisdiction;
import org.channelwise.facts.Kpi;
import org.channelwise.facts.KpiFamily;
import org.channelwise.facts.LeftOut;
import org.channelwise.facts.Margin;
import org.channelwise.facts.Measurement;
import org.channelwise.facts.NearConsent;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Pin;
import org.channelwise.facts.PlanShape;
import org.channelwise.facts.Portfolio;
import org.channelwise.facts.Promise;
import org.channelwise.facts.Purpose;
import org.channelwise.facts.Ranked;
import org.channelwise.facts.Sales;
import org.channelwise.facts.SegmentPressure;
import org.channelwise.facts.Serves;
import org.channelwise.facts.SharedMessage;
import org.channelwise.facts.SharedPurpose;
import org.channelwise.facts.Signal;
import org.channelwise.facts.Slot;
import org.channelwise.facts.Stage;
import org.channelwise.facts.StageResult;
import org.channelwise.facts.Toolbox;
import org.channelwise.facts.Tools;
import org.channelwise.facts.Trait;
import org.channelwise.facts.Unserved;
import org.channelwise.facts.WiderReach;

/**
 * The folders under {@code rules/}, in the order in which they run: a rule's folder says when it
 * runs and what it sees.
 */
public enum Phase {
  /** Says which channels a brand should run at all, in rounds that drop one channel at a time. */
  PORTFOLIO(
      Portfolio.class,
      BrandChannel.class,
      StageResult.class,
      Fitting.class,
      Unserved.class,
      Pin.class,
      Drop.class),
  /** Names what the campaign is. */
  PROFILE(Campaign.class, Purpose.class, Answer.class, ContactCap.class),
  /** Says which channels serve the purpose of the message. */
  PURPOSE(Campaign.class, Purpose.class, Candidate.class),
  /** Says what must not be used. */
  ELIGIBILITY(
      Campaign.class,
      Purpose.class,
      Jurisdiction.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Drop.class,
      StageResult.class),
  /** Says what speaks for and against each channel that remains. */
  FIT(
      Campaign.class,
      Purpose.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Signal.class,
      CostComparison.class),
  /** Fills one place at a time. */
  SELECTION(Campaign.class, Purpose.class, Trait.class, Slot.class, Ranked.class, Picked.class),
  /** Says what a strategist should know. */
  REVIEW(
      Campaign.class,
      Purpose.class,
      Jurisdiction.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Exclusion.class,
      Picked.class,
      Margin.class,
      WiderReach.class,
      Stage.class,
      Sales.class,
      Measurement.class,
      Goal.class,
      Kpi.class,
      KpiFamily.class,
      Promise.class,
      PlanShape.class,
      Capability.class,
      Tools.class,
      Toolbox.class,
      CostComparison.class,
      ContactCap.class,
      NearConsent.class),
  /** Says which of the rules behind an answer should be checked again. */
  UPKEEP(CheckedRule.class),
  /** Holds a plan against what is recommended. */
  PLAN(Campaign.class, Purpose.class, Candidate.class, Intended.class, LeftOut.class),
  /** Says what a strategist should know about several campaigns together. */
  PROGRAMME(
      ContentLoad.class,
      ChannelUse.class,
      SegmentPressure.class,
      SharedMessage.class,
      SharedPurpose.class),
  /** Says once more what must never happen. */
  GUARDRAILS(
      Campaign.class,
      Purpose.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Exclusion.class,
      Picked.class),
  /** Says what must always be so, for tests and proofs; no answer depends on it. */
  PROPERTIES(
      Campaign.class,
      Purpose.class,
      Jurisdiction.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Exclusion.class,
      Condition.class,
      Picked.class);

  private final List<Class<? extends Record>> sees;

  @SafeVarargs
  @SuppressWarnings("varargs")
  Phase(Class<? extends Record>... sees) {
    this.sees = List.of(sees);
  }

  /** The folder that holds the phase's rules, and the first part of their package. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The types of facts that the phase's rules may name. */
  public List<Class<? extends Record>> sees() {
    return sees;
  }

  /** The phases that fire for a campaign, whether or not it has a plan. */
  public static List<Phase> ofEveryCampaign() {
    return List.of(PORTFOLIO, PROFILE, PURPOSE, ELIGIBILITY, FIT, SELECTION, REVIEW, GUARDRAILS);
  }

  /** The phase whose rules stand in a folder. */
  public static Optional<Phase> ofFolder(String folder) {
    return Arrays.stream(values()).filter(phase -> phase.folder().equals(folder)).findFirst();
  }
}
