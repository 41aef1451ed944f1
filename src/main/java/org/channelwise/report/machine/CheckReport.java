package org.channelwise.report.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.channelwise.advice.Programme;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.source.Problem;

/** What a check of rules came to, as a report on campaigns of which none was judged. */
public final class CheckReport {

  /** The command. */
  public static final String COMMAND = "channelwise rules check";

  private static final int FINE = 0;
  private static final int WRONG_RULES = 3;

  private CheckReport() {}

  /** Writes all problems, those of a file together. */
  public static void write(CheckedFolder checked, Report report) throws IOException {
    Map<String, List<Mistake>> byFile = new LinkedHashMap<>();
    for (Problem problem : checked.problems()) {
      byFile
          .computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
          .add(Mistake.of(problem));
    }
    if (byFile.isEmpty() && report instanceof JunitReport junit) {
      junit.add(
          COMMAND,
          "%s rule files, %s rules".formatted(checked.files(), checked.rules()),
          false,
          List.of());
    }
    for (List<Mistake> mistakes : byFile.values()) {
      report.fail(mistakes);
    }
    report.end(new Programme(0, List.of()), byFile.isEmpty() ? FINE : WRONG_RULES);
  }
}
