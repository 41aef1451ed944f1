package org.channelwise.lab.whynot;

import java.util.List;
import org.channelwise.campaign.Setting;

/**
 * Other values of a campaign, and what they make of a channel; this was run, and not predicted.
 *
 * @param settings the values, one or two
 * @param place what the channel becomes: 0 the primary, 1 and 2 a backup
 */
public record Remedy(List<Setting> settings, int place) {

  public Remedy {
    settings = List.copyOf(settings);
  }

  /** What the channel becomes, in words. */
  public String becomes() {
    return place == 0 ? "primary" : "backup " + place;
  }
}
