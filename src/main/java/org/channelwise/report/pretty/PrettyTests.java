package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.lab.Difference;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;

/** How fixtures came out, at 80 columns: a line for each, and what was not as expected. */
public final class PrettyTests {

  private PrettyTests() {}

  /** Writes all results, and how many fixtures passed. */
  public static void write(FixtureResults results, Writer out) throws IOException {
    Page page = new Page(Style.PLAIN);
    for (FixtureResult result : results.all()) {
      page.verbatim((result.passed() ? "pass  " : "FAIL  ") + result.name());
      for (Difference difference : result.differences()) {
        page.verbatim("      " + difference.what());
        entry(page, "expected", difference.expected());
        entry(page, "actual", difference.actual());
        difference.behind().forEach(rule -> entry(page, "because", rule));
      }
    }
    int passed = results.passed();
    int all = results.all().size();
    page.verbatim("%s %s/%s".formatted(passed == all ? "PASS" : "FAIL", passed, all));
    out.write(page.take());
    out.flush();
  }

  private static void entry(Page page, String label, String text) {
    String start = "        %-10s".formatted(label);
    page.block(start, start.length(), Span.of(text));
  }
}
