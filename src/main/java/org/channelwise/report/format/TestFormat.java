package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.lab.FixtureResults;
import org.channelwise.report.BaseFolder;
import org.channelwise.report.json.JsonTests;
import org.channelwise.report.machine.GithubReport;
import org.channelwise.report.machine.JunitReport;
import org.channelwise.report.machine.TestReport;
import org.channelwise.report.pretty.PrettyTests;

/** The formats that the results of fixtures can be written in. */
public enum TestFormat {
  /** For people. */
  PRETTY,
  /** One JSON document, as {@code schema/test.schema.json} describes it. */
  JSON,
  /** JUnit XML, for build servers: a test case for each fixture. */
  JUNIT,
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB;

  /**
   * Writes results.
   *
   * @param folder the folder of fixtures, as it was named
   * @param base what paths are relative to in formats for programs that look for files
   * @param out where it goes; it stays open
   * @throws IOException if {@code out} fails
   */
  public void write(FixtureResults results, String folder, BaseFolder base, Writer out)
      throws IOException {
    switch (this) {
      case PRETTY -> PrettyTests.write(results, out);
      case JSON -> JsonTests.write(results, out);
      case JUNIT ->
          TestReport.write(results, folder, new JunitReport(TestReport.COMMAND, base, false, out));
      case GITHUB ->
          TestReport.write(results, folder, new GithubReport(base, Severity.ADVICE, out));
    }
  }
}
