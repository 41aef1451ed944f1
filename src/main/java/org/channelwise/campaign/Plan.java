package org.channelwise.campaign;

import java.util.List;

/**
 * What a strategist intends.
 *
 * @param primary the channel that is to carry the message first
 * @param backups the channels that are to back it up, in order
 */
public record Plan(String primary, List<String> backups) {

  /** Copies the backups. */
  public Plan {
    backups = List.copyOf(backups);
  }
}
