package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;

/**
 * A channel that was picked.
 *
 * @param number 0 for the primary, 1 for the first backup, and so on
 * @param choice the channel, and why it was picked
 */
public record PickSection(int number, Choice choice) {

  static List<PickSection> of(Recommendation recommendation) {
    List<PickSection> picks = new ArrayList<>();
    recommendation.primary().ifPresent(primary -> picks.add(new PickSection(0, primary)));
    for (Choice backup : recommendation.backups()) {
      picks.add(new PickSection(picks.size(), backup));
    }
    return picks;
  }

  /** The channel and its reasons. */
  public Scored channel() {
    return choice.scored();
  }

  /** What it was picked as, for example {@code backup 1}. */
  public String role() {
    return number == 0 ? "primary" : "backup " + number;
  }

  /** What it adds to the picks before it, for example {@code adds an estimated 11.2%}. */
  public String adds() {
    return Wording.adds(choice.adds());
  }

  /** When it takes over, for example {@code if not opened after 24 hours}; empty if never said. */
  public String when() {
    return choice.when().map(Wording::when).orElse("");
  }

  /** When it takes over, and when it stops. */
  public String takesOver() {
    return when() + "; stops once the person has acted";
  }
}
