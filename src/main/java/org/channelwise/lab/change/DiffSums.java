package org.channelwise.lab.change;

import java.util.List;

/**
 * How many campaigns differ in what; each is counted once, in the first that applies.
 *
 * @param newlyRefused that a guardrail refuses now
 * @param newlyWithout that have no channel any more
 * @param primaries with another primary channel, or with one for the first time
 * @param backups with other backups
 * @param explanations with the same channels for other reasons
 * @param unchanged in which nothing differs
 */
public record DiffSums(
    int newlyRefused,
    int newlyWithout,
    int primaries,
    int backups,
    int explanations,
    int unchanged) {

  static DiffSums of(List<ComparedCampaign> differing, int compared) {
    int refused = 0;
    int without = 0;
    int primaries = 0;
    int backups = 0;
    int explanations = 0;
    for (ComparedCampaign each : differing) {
      DecisionChange change = each.change();
      if (change.newlyRefused()) {
        refused++;
      } else if (change.newlyWithout()) {
        without++;
      } else if (!change.decides()) {
        explanations++;
      } else if (change.before().primary().equals(change.after().primary())) {
        backups++;
      } else {
        primaries++;
      }
    }
    return new DiffSums(
        refused, without, primaries, backups, explanations, compared - differing.size());
  }
}
