package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;

/**
 * A channel that was picked.
 *
 * @param number 0 for the primary, 1 for the first backup, and so on
 * @param choice the channel, and why it was picked
 * @param behind why it does not lead although it has more points than the primary; empty if it has
 *     no more
 */
public record PickSection(int number, Choice choice, Optional<String> behind) {

  static List<PickSection> of(Recommendation recommendation) {
    List<PickSection> picks = new ArrayList<>();
    recommendation
        .primary()
        .ifPresent(primary -> picks.add(new PickSection(0, primary, Optional.empty())));
    for (Choice backup : recommendation.backups()) {
      Optional<String> behind =
          recommendation
              .primary()
              .map(Choice::scored)
              .filter(primary -> backup.scored().score() > primary.score())
              .map(primary -> behind(backup.scored(), primary));
      picks.add(new PickSection(picks.size(), backup, behind));
    }
    return picks;
  }

  private static String behind(Scored backup, Scored primary) {
    Stream<Reason> unweighed = backup.reasons().stream().filter(reason -> reason.points() == 0);
    String why =
        Stream.concat(backup.heldBack().stream(), unweighed)
            .findFirst()
            .map(Reason::text)
            .filter(text -> !backup.heldBack().isEmpty() || backup.worth() > primary.worth())
            .orElse(
                "it reaches fewer people and is worth %s, not %s"
                    .formatted(Wording.worth(backup), Wording.worth(primary)));
    return "More points than %s, but does not lead: %s".formatted(primary.name(), why);
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
    boolean awaits = choice.when().map(when -> !when.after().isZero()).orElse(true);
    return awaits ? when() + "; stops once the person has acted" : when();
  }
}
