package org.channelwise.facts;

import org.jspecify.annotations.Nullable;

/**
 * A channel that the selection picked, as the rounds after it, reviews, guardrails and properties
 * see it.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param kind how it meets people
 * @param role {@link Slot#PRIMARY} or {@link Slot#BACKUP}
 * @param position which of its role it is, from 1
 * @param consent the consent for messages of this campaign's class
 * @param reach share of the audience, 0 to 1, null if not said
 */
@At("channels.{channel}")
public record Picked(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @Term("kinds") String kind,
    @At("") String role,
    @At("") int position,
    @Term("consent") String consent,
    @Share @Nullable Double reach)
    implements Reviewable {

  /**
   * This pick must never happen. A guardrail that says so takes the recommendation away; a property
   * fails the test or the proof.
   */
  @Verb({"guardrails", "properties"})
  public Violation violates(@Sentence String reason) {
    return new Violation(channel, reason);
  }

  @Override
  public String about() {
    return channel;
  }
}
