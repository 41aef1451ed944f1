package org.channelwise.report.pretty;

import java.util.Locale;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Plain;
import org.jspecify.annotations.Nullable;

/** A funnel stage on a page: a line for each channel, with a bar for how well it does. */
final class StageBars {

  private static final int NAME = 16;
  private static final int BAR = 20;

  private StageBars() {}

  static void draw(PortfolioAdvice.Stage stage, Page page) {
    String title = stage.stage().toUpperCase(Locale.ROOT);
    String head = line(title, left("comparisons won", BAR), "", "acquired", "cost each", "returns");
    page.row(Span.bold(head), Span.of(""));
    for (PortfolioAdvice.Standing each : stage.results()) {
      page.row(
          new Span(
              line(
                  each.name(),
                  each.won() == null && each.rank() > 0
                      ? left("nobody to compare", BAR)
                      : bar(each.won()),
                  Wording.share(rounded(each.won())),
                  Wording.share(each.acquisitionRate()),
                  Wording.narrow(each.costPerAcquisition()),
                  Wording.narrow(each.revenueOverSpend())),
              each.won() == null ? Ink.DIM : each.rank() == 1 ? Ink.GREEN : Ink.NORMAL),
          each.dropped() ? new Span("drop", Ink.RED) : Span.of(""));
    }
  }

  private static String line(
      String name, String bar, String share, String rate, String cost, String returns) {
    return "%s %s%6s%9s%10s%10s".formatted(left(name, NAME), bar, share, rate, cost, returns);
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
}
