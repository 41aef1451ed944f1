package org.channelwise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.engine.Firing;
import org.channelwise.facts.Condition;
import org.channelwise.facts.HeldBack;
import org.channelwise.facts.Pick;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A pick, and the firings that it rests on.
 *
 * @param contender the channel, with what speaks for and against it
 * @param picked the pick as later phases see it
 * @param pick what picked it
 * @param conditions what must be seen to before it is used
 * @param adds share of the audience that it reaches and the picks before it do not, 0 to 1; null if
 *     a reach is not said
 * @param notLeading what holds it back from leading
 * @param handOver when it takes over; empty for the primary
 */
record Selected(
    Contender contender,
    Picked picked,
    Firing<Pick> pick,
    List<Firing<Condition>> conditions,
    @Nullable Double adds,
    List<Firing<HeldBack>> notLeading,
    Optional<Waited> handOver) {

  Selected {
    conditions = List.copyOf(conditions);
    notLeading = List.copyOf(notLeading);
  }

  boolean leads() {
    return picked.role().equals(Slot.PRIMARY);
  }

  String channel() {
    return picked.channel();
  }

  /** The firings behind its place, besides those behind its score. */
  Stream<Firing<?>> firings() {
    return Stream.of(
            Stream.of(pick),
            conditions.stream(),
            notLeading.stream(),
            handOver.stream().flatMap(Waited::firings))
        .flatMap(firings -> firings);
  }

  /** The pick as the answer tells it. */
  Choice choice() {
    return new Choice(
        contender.scored(notLeading),
        pick.reason(),
        conditions.stream().map(Firing::reason).toList(),
        adds,
        handOver.map(Waited::takesOver));
  }
}
