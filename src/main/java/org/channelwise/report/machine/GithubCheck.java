package org.channelwise.report.machine;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.source.Problem;

/** The problems of a check as workflow commands, one a line. */
public final class GithubCheck {

  private GithubCheck() {}

  /** Writes all problems. */
  public static void write(CheckedFolder checked, Writer out) throws IOException {
    for (Problem problem : checked.problems()) {
      GithubReport.command(
          out, "error", problem.place(), problem.kind().id(), SarifCheck.text(problem));
    }
    out.flush();
  }
}
