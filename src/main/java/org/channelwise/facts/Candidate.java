package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel that could be chosen for the campaign.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param kind how it meets people, for example directly or only while they are present
 * @param address what it reaches a person through; two channels may share one
 * @param abilities what it can do, as the vocabulary says
 * @param consent the consent for messages of this campaign's class
 * @param reach share of the audience with an address there that may be used, 0 to 1, null if not
 *     said
 * @param engaged share of those reached who reacted there lately, 0 to 1, null if not said
 * @param hoursToArrive hours from sending until it is there, as is usual, to hundredths; null if
 *     the vocabulary does not say
 * @param hoursToBeSeen hours from sending until most people have seen it, to hundredths; null if
 *     the vocabulary does not say
 */
@At("channels.{channel}")
public record Candidate(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @Term("kinds") String kind,
    @Term("addresses") String address,
    @Term("abilities") Set<String> abilities,
    @Term("consent") String consent,
    @Share @Nullable Double reach,
    @Share @Nullable Double engaged,
    @At("") @Nullable Double hoursToArrive,
    @At("") @Nullable Double hoursToBeSeen)
    implements Reviewable {

  /** Copies the abilities, so that nobody can change them later. */
  public Candidate {
    abilities = Set.copyOf(abilities);
  }

  /** The guidance names this channel for the purpose. */
  @Verb("purpose")
  public Serves named(@Sentence String reason) {
    return new Serves(channel, Serves.NAMED, reason);
  }

  /**
   * Where the guidance names no channel for the purpose, this is among the best of the compatible
   * ones.
   */
  @Verb("purpose")
  public Serves bestCompatible(@Sentence String reason) {
    return new Serves(channel, Serves.BEST_COMPATIBLE, reason);
  }

  /** The channel is good enough to back up or to stand in. */
  @Verb("purpose")
  public Serves compatible(@Sentence String reason) {
    return new Serves(channel, Serves.COMPATIBLE, reason);
  }

  /** The channel must not be used; {@code unlock} says what would change that. */
  @Verb("eligibility")
  public Exclusion exclude(
      @Term("exclusions") String code, @Sentence String reason, @Sentence String unlock) {
    return new Exclusion(channel, code, reason, unlock);
  }

  /** Speaks clearly for the channel. */
  @Verb("fit")
  public Evidence fitsStrongly(@Sentence String reason) {
    return new Evidence(channel, Evidence.FITS_STRONGLY, reason);
  }

  /** Speaks for the channel. */
  @Verb("fit")
  public Evidence fits(@Sentence String reason) {
    return new Evidence(channel, Evidence.FITS, reason);
  }

  /** Speaks somewhat against the channel. */
  @Verb("fit")
  public Evidence fitsPoorly(@Sentence String reason) {
    return new Evidence(channel, Evidence.FITS_POORLY, reason);
  }

  /** Speaks gravely against the channel, short of excluding it. */
  @Verb("fit")
  public Evidence weighsAgainst(@Sentence String reason) {
    return new Evidence(channel, Evidence.WEIGHS_AGAINST, reason);
  }

  /** The channel leads only where every channel that may lead freely is gone. */
  @Verb("fit")
  public Reservation backsUpOnly(@Sentence String reason) {
    return new Reservation(channel, reason);
  }

  @Override
  public String about() {
    return channel;
  }
}
