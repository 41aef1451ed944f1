package org.channelwise.campaign;

import java.util.function.Supplier;

/** A campaign of the input that has yet to be read. */
public final class PendingCampaign {

  private final int size;
  private final Supplier<CampaignDraft> draft;

  /**
   * A campaign.
   *
   * @param size how many characters it has
   * @param draft reads it
   */
  PendingCampaign(int size, Supplier<CampaignDraft> draft) {
    this.size = size;
    this.draft = draft;
  }

  /** How many characters it has, by which the memory may be judged that reading it takes. */
  public int size() {
    return size;
  }

  /** Reads it, in any thread and before or after any other. */
  public CampaignDraft read() {
    return draft.get();
  }
}
