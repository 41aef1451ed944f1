package org.channelwise.report.html;

import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.PortfolioSections.Ground;
import org.channelwise.report.PortfolioSections.Judged;
import org.channelwise.report.PortfolioSections.Verdict;
import org.channelwise.report.Wording;

/** What is said of a brand's channels, as a page with a picture of each stage. */
public final class HtmlPortfolio {

  private HtmlPortfolio() {}

  /** All sections. */
  public static void draw(PortfolioSections sections, HtmlDocument page) {
    page.title(sections.title());
    Markup body = page.body();
    body.element("p", Wording.capitalized(sections.outcome()), "class", "verdict");
    body.element("p", sections.file(), "class", "file");
    sections.change().forEach(line -> body.element("p", line));
    for (Verdict verdict : Verdict.values()) {
      channels(verdict, sections.channels(), page);
    }
    money(sections, body);
    sections.stages().forEach(stage -> stage(stage, body));
    new HtmlCampaign(body, page.rules()).findings(Wording.FINDINGS, sections.findings());
  }

  private static void channels(Verdict verdict, List<Judged> all, HtmlDocument page) {
    List<Judged> channels = all.stream().filter(each -> each.verdict() == verdict).toList();
    if (channels.isEmpty()) {
      return;
    }
    Markup body = page.body();
    body.element("h2", Wording.capitalized(verdict.title())).open("ul", "class", "cards");
    for (Judged channel : channels) {
      body.open("li", "class", "card").element("h3", channel.name());
      body.element("p", channel.money(), "class", "figures");
      for (Ground ground : channel.grounds()) {
        body.open("p").element("b", ground.label()).text(" ");
        page.rules().sentence(body, ground.reason());
        body.close().element("p", ground.measure());
      }
      body.close();
    }
    body.close();
  }

  private static void money(PortfolioSections sections, Markup body) {
    if (sections.money().isEmpty()) {
      return;
    }
    String currency = sections.currency().isEmpty() ? "" : " in " + sections.currency();
    body.element("h2", "In money" + currency);
    HtmlTable.begin(
        body,
        List.of(
            "Channel", "Spend", "Revenue", "Earns", "Returns per 1 spent", "Closed", "Assists"));
    for (PortfolioAdvice.Ledger each : sections.money()) {
      row(
          body,
          each.name(),
          each.dropped(),
          Wording.narrow(each.spend()),
          Wording.narrow(each.revenue()),
          Wording.narrow(each.earns()),
          Wording.narrow(each.returnOnSpend()),
          Wording.people(each.acquisitions()),
          Wording.people(each.assists()));
    }
    HtmlTable.end(body);
  }

  private static void row(Markup body, String name, boolean dropped, String... figures) {
    body.open("tr").element("th", name + (dropped ? " (drop)" : ""), "scope", "row");
    for (String figure : figures) {
      body.element("td", figure, "class", "number");
    }
    body.close();
  }

  private static void stage(PortfolioAdvice.Stage stage, Markup body) {
    body.element("h2", "Stage " + stage.stage());
    StageScatter.draw(stage, body);
    HtmlTable.begin(
        body,
        List.of(
            "Channel",
            "Rank",
            "Comparisons won",
            "Acquired",
            "Cost of each",
            "Returns per 1 spent"));
    for (PortfolioAdvice.Standing each : stage.results()) {
      row(
          body,
          each.name(),
          each.dropped(),
          each.rank() == 0 ? "not compared" : Integer.toString(each.rank()),
          Wording.share(each.won()),
          Wording.share(each.acquisitionRate()),
          Wording.narrow(each.costPerAcquisition()),
          Wording.narrow(each.revenueOverSpend()));
    }
    HtmlTable.end(body);
  }
}
