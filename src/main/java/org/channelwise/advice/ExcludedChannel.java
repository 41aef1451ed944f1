package org.channelwise.advice;

import java.util.List;

/**
 * A channel that must not be used for the campaign.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param grounds every ground for it, the weightiest first; never empty
 */
public record ExcludedChannel(String channel, String name, List<Ground> grounds) {

  public ExcludedChannel {
    grounds = List.copyOf(grounds);
  }

  /**
   * One ground for not using a channel.
   *
   * @param code what kind of ground
   * @param reason why, with no points
   * @param unlock what would have to change
   */
  public record Ground(String code, Reason reason, String unlock) {}
}
