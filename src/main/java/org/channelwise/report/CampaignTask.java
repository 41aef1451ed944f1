package org.channelwise.report;

import java.util.Locale;

/** What is asked about campaigns. */
public enum CampaignTask {
  /** Which channels to use. */
  RECOMMEND,
  /** The same, and what the plan of each campaign comes to when held against it. */
  REVIEW;

  /** The command that asks for it. */
  public String command() {
    return "channelwise " + name().toLowerCase(Locale.ROOT);
  }
}
