package org.channelwise.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.channelwise.advice.Recommendation;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;

/** Reports as text. */
final class Printed {

  private Printed() {}

  static String in(Format format, Recommendation... recommendations) throws IOException {
    return in(format, Style.PLAIN, List.of(recommendations));
  }

  static String in(Format format, Style style, List<Recommendation> recommendations)
      throws IOException {
    StringWriter out = new StringWriter();
    format.write(new Answer(Samples.RULES_HASH, recommendations), out, style);
    return out.toString();
  }
}
