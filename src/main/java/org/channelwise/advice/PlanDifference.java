package org.channelwise.advice;

import java.util.List;
import org.channelwise.source.Place;

/**
 * One way in which a plan is not what is recommended.
 *
 * @param code what kind of difference
 * @param breaks whether the plan must not be carried out because of it
 * @param channel the id of the channel that it is about
 * @param name the channel's name as people write it
 * @param place the field of the plan that it is about
 * @param reason what the difference is and which rule says so, with no points
 * @param fix what to do
 * @param grounds why the channel must not be used, the weightiest first; empty for a channel that
 *     may be used
 * @param behind what the recommendation rests on where the plan departs from it; empty where there
 *     are grounds, or where the rule says it all
 */
public record PlanDifference(
    String code,
    boolean breaks,
    String channel,
    String name,
    Place place,
    Reason reason,
    String fix,
    List<ExcludedChannel.Ground> grounds,
    List<Reason> behind) {

  public PlanDifference {
    grounds = List.copyOf(grounds);
    behind = List.copyOf(behind);
  }
}
