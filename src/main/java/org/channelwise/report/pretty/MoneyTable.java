package org.channelwise.report.pretty;

import org.channelwise.advice.PortfolioAdvice.Ledger;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Plain;

/** What each channel comes to in money on a page, a line for each. */
final class MoneyTable {

  private static final int NAME = 16;

  private MoneyTable() {}

  static void draw(PortfolioSections sections, Page page) {
    String currency = sections.currency().isEmpty() ? "" : " (" + sections.currency() + ")";
    page.row(
        Span.bold(
            line(
                "IN MONEY" + currency,
                "spend",
                "revenue",
                "earns",
                "returns",
                "closed",
                "assists")),
        Span.of(""));
    for (Ledger each : sections.money()) {
      page.row(
          new Span(
              line(
                  each.name(),
                  Wording.narrow(each.spend()),
                  Wording.narrow(each.revenue()),
                  Wording.narrow(each.earns()),
                  Wording.narrow(each.returnOnSpend()),
                  Wording.people(each.acquisitions()),
                  Wording.people(each.assists())),
              ink(each)),
          each.dropped() ? new Span("drop", Ink.RED) : Span.of(""));
    }
  }

  private static Ink ink(Ledger each) {
    Double earns = each.earns();
    return earns == null ? Ink.DIM : earns < 0 ? Ink.RED : Ink.NORMAL;
  }

  private static String line(
      String name,
      String spend,
      String revenue,
      String earns,
      String returns,
      String won,
      String assists) {
    String plain = Plain.line(name);
    String cut = plain.substring(0, Columns.cut(plain, NAME));
    return "%s%s%10s%10s%10s%9s%8s%8s"
        .formatted(
            cut, " ".repeat(NAME - Columns.of(cut)), spend, revenue, earns, returns, won, assists);
  }
}
