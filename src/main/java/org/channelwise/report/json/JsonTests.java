package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.lab.Difference;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;

/** How fixtures came out, as {@code schema/test.schema.json} describes it. */
public final class JsonTests {

  private JsonTests() {}

  /** Writes the sums and all results. */
  public static void write(FixtureResults results, Writer out) throws IOException {
    Json.document(
        out,
        json -> {
          json.number("passed", results.passed()).number("of", results.all().size());
          json.objects("fixtures", results.all(), JsonTests::result);
        });
    out.flush();
  }

  private static void result(JsonFields json, FixtureResult result) {
    json.text("fixture", result.name()).value("passed", result.passed());
    json.objects("differences", result.differences(), JsonTests::difference);
    MistakeJson.problems(json, result.problems());
  }

  private static void difference(JsonFields json, Difference difference) {
    json.text("what", difference.what()).text("expected", difference.expected());
    json.text("actual", difference.actual()).texts("because", difference.behind());
  }
}
