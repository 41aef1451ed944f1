package org.channelwise;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.TakesOver;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Delay;
import org.channelwise.facts.HandOver;
import org.channelwise.facts.Patience;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a backup waits for.
 *
 * @param missed what has to have gone wrong
 * @param after how long it waits
 * @param because what it waits so long for
 */
record Waited(Firing<HandOver> missed, Duration after, Firing<?> because) {

  private static final int SECONDS_IN_AN_HOUR = 3600;

  /**
   * What rules say of a backup together: the first of what can be missed, in the vocabulary's
   * order, and the shortest delay, or the longest that it has to be patient if that is longer.
   * Empty if they do not say both.
   *
   * @param preceding the channel picked before it
   */
  static Optional<Waited> of(
      String channel, Candidate preceding, List<Firing<?>> said, Vocabulary vocabulary) {
    Optional<Firing<HandOver>> missed =
        about(channel, HandOver.class, said)
            .min(
                Comparator.comparingInt(
                    h -> vocabulary.rank("hand-over", h.conclusion().missed())));
    Optional<Wait> delay =
        about(channel, Delay.class, said)
            .map(d -> new Wait(Duration.parse(d.conclusion().after()), d))
            .min(Comparator.comparing(Wait::length));
    Optional<Wait> patience =
        about(channel, Patience.class, said)
            .map(p -> new Wait(passed(p.conclusion(), preceding), p))
            .max(Comparator.comparing(Wait::length));
    return missed.flatMap(
        m ->
            delay
                .map(d -> patience.filter(p -> p.length().compareTo(d.length()) > 0).orElse(d))
                .map(w -> new Waited(m, w.length(), w.firing())));
  }

  /** The time until what a backup waits for has come to pass; none if the vocabulary is silent. */
  private static Duration passed(Patience patience, Candidate preceding) {
    @Nullable Double hours =
        patience.until().equals(Patience.SEEN)
            ? preceding.hoursToBeSeen()
            : preceding.hoursToArrive();
    return hours == null
        ? Duration.ZERO
        : Duration.ofSeconds(Math.round(hours * SECONDS_IN_AN_HOUR));
  }

  private static <T extends Conclusion> Stream<Firing<T>> about(
      String channel, Class<T> kind, List<Firing<?>> said) {
    return PhaseRules.only(kind, said).stream()
        .filter(firing -> firing.conclusion().about().equals(channel));
  }

  TakesOver takesOver() {
    return new TakesOver(missed.conclusion().missed(), missed.reason(), after, because.reason());
  }

  Stream<Firing<?>> firings() {
    return Stream.of(missed, because);
  }

  private record Wait(Duration length, Firing<?> firing) {}
}
