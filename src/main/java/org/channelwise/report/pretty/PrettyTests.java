package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.channelwise.lab.Difference;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;

/** How fixtures came out, at 80 columns: a line for each, and what was not as expected. */
public final class PrettyTests {

  private static final String LABEL = "        %-10s";
  private static final int TEXT = 18;

  private PrettyTests() {}

  /** Writes all results, and how many fixtures passed. */
  public static void write(FixtureResults results, Writer out) throws IOException {
    Page page = new Page(out, Style.PLAIN);
    for (FixtureResult result : results.all()) {
      page.verbatim((result.passed() ? "pass  " : "FAIL  ") + result.name());
      for (Difference difference : result.differences()) {
        page.verbatim("      " + difference.what());
        entry(page, "expected", difference.expected());
        entry(page, "actual", difference.actual());
        for (String rule : difference.behind()) {
          entry(page, "because", rule);
        }
      }
    }
    int passed = results.passed();
    int all = results.all().size();
    page.verbatim("%s %s/%s".formatted(passed == all ? "PASS" : "FAIL", passed, all));
    page.flush();
  }

  /** A label and a text, which goes on below its beginning where it is too long for one line. */
  private static void entry(Page page, String label, String text) throws IOException {
    String start = LABEL.formatted(label);
    for (List<Span> words : Wrapping.lines(Page.WIDTH - TEXT, List.of(Span.of(text)))) {
      page.verbatim(start + words.stream().map(Span::text).collect(Collectors.joining(" ")));
      start = " ".repeat(TEXT);
    }
  }
}
