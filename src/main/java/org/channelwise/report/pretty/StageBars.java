package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.Locale;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.Amounts;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Plain;
import org.jspecify.annotations.Nullable;

/** A funnel stage on a page: a line for each channel, with a bar for how well it does. */
final class StageBars {

  private static final int NAME = 16;
  private static final int BAR = 20;
  private static final int SHARE = 6;
  private static final int FIGURE = 9;

  private final Page page;

  StageBars(Page page) {
    this.page = page;
  }

  void write(PortfolioAdvice.Stage stage) throws IOException {
    page.row(
        Span.bold(
            left(stage.stage().toUpperCase(Locale.ROOT), NAME)
                + " "
                + left("comparisons won", BAR)
                + right("", SHARE)
                + right("acquired", FIGURE)
                + right("cost each", FIGURE + 1)
                + right("returns", FIGURE + 1)),
        Span.of(""));
    for (PortfolioAdvice.Standing each : stage.results()) {
      page.row(
          new Span(
              left(each.name(), NAME)
                  + " "
                  + bar(each.won())
                  + right(Amounts.percent(rounded(each.won())), SHARE)
                  + right(Amounts.percent(each.acquisitionRate()), FIGURE)
                  + right(Amounts.narrow(each.costPerAcquisition()), FIGURE + 1)
                  + right(Amounts.narrow(each.revenueOverSpend()), FIGURE + 1),
              each.rank() == 1 ? Ink.GREEN : each.rank() == 0 ? Ink.DIM : Ink.NORMAL),
          each.dropped() ? new Span("drop", Ink.RED) : Span.of(""));
    }
  }

  private static @Nullable Double rounded(@Nullable Double share) {
    return share == null ? null : (Double) (Math.round(share * 100) / 100.0);
  }

  private static String bar(@Nullable Double share) {
    if (share == null) {
      return left("not compared", BAR);
    }
    int full = (int) Math.round(share * BAR);
    return "#".repeat(full) + ".".repeat(BAR - full);
  }

  private static String left(String text, int columns) {
    String plain = Plain.line(text);
    String cut = plain.substring(0, Columns.cut(plain, columns));
    return cut + " ".repeat(columns - Columns.of(cut));
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - text.length())) + text;
  }
}
