package org.channelwise.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Margin;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Purpose;
import org.channelwise.facts.Ranked;
import org.channelwise.facts.Serves;
import org.channelwise.facts.Slot;
import org.channelwise.facts.Trait;

/**
 * The folders under {@code rules/}, in the order in which they run: a rule's folder says when it
 * runs and what it sees.
 */
public enum Phase {
  /** Names what the campaign is. */
  PROFILE(Campaign.class, Purpose.class),
  /** Says which channels serve the purpose of the message. */
  PURPOSE(Campaign.class, Purpose.class, Candidate.class),
  /** Says what must not be used. */
  ELIGIBILITY(Campaign.class, Purpose.class, Candidate.class, Trait.class, Serves.class),
  /** Says what speaks for and against each channel that remains. */
  FIT(Campaign.class, Purpose.class, Candidate.class, Trait.class, Serves.class),
  /** Fills one place at a time. */
  SELECTION(Campaign.class, Purpose.class, Trait.class, Slot.class, Ranked.class),
  /** Says what a strategist should know. */
  REVIEW(
      Campaign.class,
      Purpose.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Exclusion.class,
      Picked.class,
      Margin.class),
  /** Says once more what must never happen. */
  GUARDRAILS(
      Campaign.class,
      Purpose.class,
      Candidate.class,
      Trait.class,
      Serves.class,
      Exclusion.class,
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

  /** The phase whose rules stand in a folder. */
  public static Optional<Phase> ofFolder(String folder) {
    return Arrays.stream(values()).filter(phase -> phase.folder().equals(folder)).findFirst();
  }
}
