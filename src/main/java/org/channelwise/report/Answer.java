package org.channelwise.report;

import java.util.List;
import org.channelwise.advice.Recommendation;

/**
 * What one run of the command answers.
 *
 * @param rulesHash the hash of the rules that judged, {@code sha256:…}
 * @param recommendations one for each campaign, in the order of the input
 */
public record Answer(String rulesHash, List<Recommendation> recommendations) {

  /** Copies the recommendations. */
  public Answer {
    recommendations = List.copyOf(recommendations);
  }
}
