package org.channelwise.lab.space;

import java.util.List;

/**
 * A field of a campaign file, with a value on each side of every distinction that rules make there.
 *
 * @param path its path, for example {@code message.urgency} or {@code channels.sms.reach}
 * @param values the values as a campaign file writes them, at least one; an empty text stands for a
 *     field that is left out
 * @param chosen whether it is for a strategist to choose, and not to find out
 */
public record CampaignField(String path, List<String> values, boolean chosen) {

  /** The value of a field that is left out. */
  public static final String LEFT_OUT = "";

  public CampaignField {
    values = List.copyOf(values);
  }
}
