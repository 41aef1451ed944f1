package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.BaseFolder;
import org.channelwise.report.json.JsonCheck;
import org.channelwise.report.machine.CheckReport;
import org.channelwise.report.machine.GithubReport;
import org.channelwise.report.machine.JunitReport;
import org.channelwise.report.machine.SarifReport;
import org.channelwise.report.pretty.PrettyCheck;
import org.channelwise.report.pretty.Style;

/** The formats that a check of rules can be written in. */
public enum CheckFormat {
  /** For people. */
  PRETTY,
  /** One JSON document, as {@code schema/check.schema.json} describes it. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** JUnit XML, for build servers: a test case for each file that is wrong. */
  JUNIT,
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB;

  /**
   * Writes what a check came to; {@code out} stays open, only {@link #PRETTY} is coloured.
   *
   * @param base what paths are relative to in formats for programs that look for files
   */
  public void write(CheckedFolder checked, BaseFolder base, Writer out, Style style)
      throws IOException {
    switch (this) {
      case PRETTY -> PrettyCheck.write(checked, out, style);
      case JSON -> JsonCheck.write(checked, out);
      case SARIF -> CheckReport.write(checked, new SarifReport(base, out));
      case JUNIT ->
          CheckReport.write(checked, new JunitReport(CheckReport.COMMAND, base, false, out));
      case GITHUB -> CheckReport.write(checked, new GithubReport(base, Severity.ADVICE, out));
    }
  }
}
