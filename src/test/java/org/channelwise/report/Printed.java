package org.channelwise.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Place;

/** Reports as text. */
public final class Printed {

  private Printed() {}

  static String in(Format format, Recommendation... recommendations) throws IOException {
    return in(format, Style.PLAIN, List.of(recommendations));
  }

  static String in(Format format, Style style, List<Recommendation> recommendations)
      throws IOException {
    return in(format, style, Samples.RULES_HASH, recommendations);
  }

  /** What is printed of recommendations. */
  public static String in(
      Format format, Style style, String rulesHash, List<Recommendation> recommendations)
      throws IOException {
    StringWriter out = new StringWriter();
    write(format.begin(head(rulesHash), out, style), recommendations);
    return out.toString();
  }

  /** What a report on recommendations is about. */
  static ReportHead head(String rulesHash) {
    return new ReportHead(CampaignTask.RECOMMEND, rulesHash, false);
  }

  /** Writes recommendations, each campaign as if it began its file. */
  static void write(Report report, List<Recommendation> recommendations) throws IOException {
    for (Recommendation each : recommendations) {
      report.add(new Reviewed(each, Optional.empty(), new Place(each.file(), 1, 1)));
    }
    report.end(new Programme(0, List.of()), 0);
  }
}
