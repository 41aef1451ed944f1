package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel that remains in this round of the selection, with its standing among those that remain.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param kind how it meets people
 * @param abilities what it can do, as the vocabulary says
 * @param consent the consent for messages of this campaign's class
 * @param reach share of the audience, 0 to 1, null if not said
 * @param engaged share of those reached who reacted there lately, 0 to 1, null if not said
 * @param adds share of the audience, 0 to 1, that it reaches and the picks so far do not, an
 *     estimate; null if a reach is not said that it depends on
 * @param hoursToArrive hours from sending until it is there, null if not known
 * @param hoursToBeSeen hours from sending until most people have seen it, null if not known
 * @param sharesAddress whether a pick reaches people at the same address
 * @param score sum of the points of its evidence
 * @param worth its score times its reach; its score alone where that is not positive
 * @param backsUpOnly whether it leads only if nothing else is left
 * @param rank its place by worth, 1 is best
 * @param rankToLead its place by worth where those that only back up come after all others, 1 is
 *     best
 * @param rankToBackUp its place by its score times what it adds, 1 is best
 */
@At("channels.{channel}")
public record Ranked(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @Term("kinds") String kind,
    @Term("abilities") Set<String> abilities,
    @Term("consent") String consent,
    @Share @Nullable Double reach,
    @Share @Nullable Double engaged,
    @Share @Nullable Double adds,
    @At("") @Nullable Double hoursToArrive,
    @At("") @Nullable Double hoursToBeSeen,
    @At("channels.{channel}.shares-address") boolean sharesAddress,
    int score,
    double worth,
    boolean backsUpOnly,
    @At("") int rank,
    @At("") int rankToLead,
    @At("") int rankToBackUp) {

  /** Copies the abilities, so that nobody can change them later. */
  public Ranked {
    abilities = Set.copyOf(abilities);
  }

  /** The channel carries the message first. */
  @Verb("selection")
  public Pick leads(@Sentence String reason) {
    return new Pick(channel, Slot.PRIMARY, reason);
  }

  /** The channel backs up the picks so far. */
  @Verb("selection")
  public Pick backsUp(@Sentence String reason) {
    return new Pick(channel, Slot.BACKUP, reason);
  }

  /** The channel does not take the place of this round; the best of the others does. */
  @Verb("selection")
  public HeldBack staysOut(@Sentence String reason) {
    return new HeldBack(channel, reason);
  }

  /** If the channel is picked, this must be seen to before anything is sent. */
  @Verb("selection")
  public Condition onlyIf(@Sentence String condition) {
    return new Condition(channel, condition);
  }

  /** If the channel is picked as a backup, what has to have gone wrong before it takes over. */
  @Verb("selection")
  public HandOver takesOverIf(@Term("hand-over") String missed, @Sentence String reason) {
    return new HandOver(channel, missed, reason);
  }

  /** If the channel is picked as a backup, how long it waits before it takes over. */
  @Verb("selection")
  public Delay takesOverAfter(@Wait String wait, @Sentence String reason) {
    return new Delay(channel, wait, reason);
  }

  /**
   * If the channel is picked as a backup, it waits at least until the pick before it has arrived.
   */
  @Verb("selection")
  public Patience waitsUntilArrived(@Sentence String reason) {
    return new Patience(channel, Patience.ARRIVED, reason);
  }

  /** If the channel is picked as a backup, it waits at least until the pick before it was seen. */
  @Verb("selection")
  public Patience waitsUntilSeen(@Sentence String reason) {
    return new Patience(channel, Patience.SEEN, reason);
  }
}
