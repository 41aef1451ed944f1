package org.channelwise.campaign;

import java.util.List;
import java.util.Optional;

/**
 * What a strategist intends.
 *
 * @param backups the channels that are to back it up, in order
 * @param because why it may differ from what is recommended, if the file says
 */
public record Plan(String primary, List<String> backups, Optional<String> because) {

  public Plan {
    backups = List.copyOf(backups);
  }
}
