package org.channelwise.lab.change;

import java.util.Optional;
import org.channelwise.advice.Recommendation;

/**
 * A campaign that other rules decide or explain otherwise.
 *
 * @param campaign its id
 * @param file its file as it was given; empty if it was made up
 * @param text the text of a campaign that was made up, to be kept as a file
 * @param change how the decision differs
 * @param before what was recommended
 * @param after what is recommended now
 */
public record ComparedCampaign(
    String campaign,
    String file,
    Optional<String> text,
    DecisionChange change,
    Recommendation before,
    Recommendation after) {}
