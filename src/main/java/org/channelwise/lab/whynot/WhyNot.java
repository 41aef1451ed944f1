package org.channelwise.lab.whynot;

import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Reason;

/**
 * Why a channel is not chosen for a campaign, and what would have it chosen.
 *
 * @param campaign the campaign's id
 * @param name the campaign's name
 * @param file its file as it was given
 * @param channel the channel's id
 * @param standing what came of the channel
 * @param stoppedIn the folder of the rules that stopped it; empty if it leads, or is not among the
 *     channels to choose from
 * @param against what speaks against it, or excludes it
 * @param unlocks what would lift the exclusions, as their rules say
 * @param speaksFor what speaks for it
 * @param nearly the rules that would have spoken for it, had one condition held
 * @param missing where the campaign or its brand says nothing that one of these rules asks for
 * @param changes the smallest changes of values that a strategist chooses, smallest first
 * @param collect what consent would have to be collected, and what the channel becomes then
 * @param tried how many changed campaigns were run
 * @param none why no change helps; empty if one does
 */
public record WhyNot(
    String campaign,
    String name,
    String file,
    String channel,
    Standing standing,
    String stoppedIn,
    List<Reason> against,
    List<String> unlocks,
    List<Reason> speaksFor,
    List<NearMiss> nearly,
    List<String> missing,
    List<Remedy> changes,
    List<Remedy> collect,
    int tried,
    Optional<String> none) {

  /** What came of a channel. */
  public enum Standing {
    /** It leads. */
    PRIMARY,
    /** It backs the primary up. */
    BACKUP,
    /** It could be used, and others are better. */
    OUTRANKED,
    /** It must not be used, or is not among the channels to choose from. */
    EXCLUDED
  }

  public WhyNot {
    against = List.copyOf(against);
    unlocks = List.copyOf(unlocks);
    speaksFor = List.copyOf(speaksFor);
    nearly = List.copyOf(nearly);
    missing = List.copyOf(missing);
    changes = List.copyOf(changes);
    collect = List.copyOf(collect);
  }
}
