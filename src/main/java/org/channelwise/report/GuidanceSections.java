package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.lab.GuidanceTrace;

/** What is said of the guidance in the same words wherever people read it. */
public final class GuidanceSections {

  private GuidanceSections() {}

  /**
   * What is to be known of a row or a figure besides what it says.
   *
   * @param ours what the house makes of it, empty if nothing
   */
  public static List<String> remarks(String ours, Optional<String> caveat) {
    List<String> remarks = new ArrayList<>();
    if (!ours.isEmpty()) {
      remarks.add("House policy: " + ours);
    }
    caveat.ifPresent(text -> remarks.add("Caveat: " + text));
    return remarks;
  }

  /** How many rows there are, and how many of them lack something; sentences. */
  public static List<String> summary(GuidanceTrace trace) {
    return List.of(
        Wording.count(trace.guidance().rows().count(), "row", "rows") + ".",
        lacking(trace.withoutRule().size(), "rule"),
        lacking(trace.withoutFixture().size(), "fixture in which a rule fires"));
  }

  private static String lacking(int rows, String what) {
    return rows == 0
        ? "Each has a " + what + "."
        : Wording.count(rows, "row has", "rows have") + " no " + what + ".";
  }
}
