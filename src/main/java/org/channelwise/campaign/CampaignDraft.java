package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.Problems;

/** What a campaign says by itself, before it is held against the campaigns before it. */
public final class CampaignDraft {

  private final Optional<WrittenCampaign> written;
  private final Problems problems;
  private final Consumer<Problems> siblings;
  private final Consumer<List<Problem>> told;

  /**
   * A draft.
   *
   * @param written the campaign, if nothing is wrong with it by itself
   * @param siblings adds what is wrong beside the campaigns before it
   * @param told adds what is wrong elsewhere, unless it was told before
   */
  CampaignDraft(
      Optional<WrittenCampaign> written,
      Problems problems,
      Consumer<Problems> siblings,
      Consumer<List<Problem>> told) {
    this.written = written;
    this.problems = problems;
    this.siblings = siblings;
    this.told = told;
  }

  /** The campaign, if nothing is wrong with it by itself. */
  public Optional<Brief> brief() {
    return written.map(WrittenCampaign::brief);
  }

  /**
   * The campaign, or everything that is wrong with it; nothing where all of that is told already.
   * To be asked once of each, in the order of the input.
   */
  public Optional<Parsed<WrittenCampaign>> settle() {
    siblings.accept(problems);
    if (written.isPresent() && !problems.any()) {
      return written.map(Parsed.Ok::new);
    }
    List<Problem> all = new ArrayList<>(problems.inOrder());
    told.accept(all);
    return all.isEmpty() ? Optional.empty() : Optional.of(new Parsed.Failed<>(all));
  }
}
