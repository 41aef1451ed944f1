package org.channelwise.report.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Programme;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.lab.Difference;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;
import org.channelwise.report.Mistake;
import org.channelwise.source.Place;

/** How fixtures came out, for build servers and workflows. */
public final class TestReport {

  /** The command. */
  public static final String COMMAND = "channelwise test";

  private static final String DIFFERENT = "not-as-expected";
  private static final Programme NONE = new Programme(0, List.of());

  private TestReport() {}

  /**
   * Writes a test case for each fixture.
   *
   * @param folder the folder of fixtures, as it was named
   */
  public static void write(FixtureResults results, String folder, JunitReport to)
      throws IOException {
    for (FixtureResult each : results.all()) {
      to.add(folder, each.name(), !each.problems().isEmpty(), notices(each, folder));
    }
    to.end(NONE, 0);
  }

  /**
   * Writes an annotation for each difference and each problem.
   *
   * @param folder the folder of fixtures, as it was named
   */
  public static void write(FixtureResults results, String folder, GithubReport to)
      throws IOException {
    for (FixtureResult each : results.all()) {
      to.write(notices(each, folder));
    }
    to.end(NONE, 0);
  }

  private static List<Notice> notices(FixtureResult result, String folder) {
    List<Notice> notices =
        new ArrayList<>(Notices.of(result.problems().stream().map(Mistake::of).toList()));
    Place place = new Place(folder + "/" + result.name() + "/expected.yaml", 1, 1);
    for (Difference difference : result.differences()) {
      notices.add(
          new Notice(
              Severity.ERROR,
              DIFFERENT,
              "%s: expected %s, but came %s"
                  .formatted(difference.what(), difference.expected(), difference.actual()),
              difference.behind().isEmpty()
                  ? ""
                  : "Look at " + String.join("; ", difference.behind()),
              place,
              Optional.empty()));
    }
    return notices;
  }
}
