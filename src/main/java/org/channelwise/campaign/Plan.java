package org.channelwise.campaign;

import java.util.List;

/**
 * What a strategist intends.
 *
 * @param backups the channels that are to back it up, in order
 */
public record Plan(String primary, List<String> backups) {

  public Plan {
    backups = List.copyOf(backups);
  }
}
