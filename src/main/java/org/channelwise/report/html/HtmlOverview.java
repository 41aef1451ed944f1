package org.channelwise.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.NoChannelSection;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.PlanSection;
import org.channelwise.report.Wording;

/** Many campaigns at a glance: a table of what came of each, and a map of channels by campaigns. */
final class HtmlOverview {

  private final Markup page;
  private final List<CampaignSections> campaigns;

  HtmlOverview(Markup page, List<CampaignSections> campaigns) {
    this.page = page;
    this.campaigns = campaigns;
  }

  /** What the campaign with this number links to, from 0. */
  static String anchor(int number) {
    return "campaign-" + (number + 1);
  }

  /** Both, if there is more than one campaign. */
  void draw() {
    if (campaigns.size() > 1) {
      table();
      map();
    }
  }

  private void table() {
    boolean plans = campaigns.stream().anyMatch(each -> each.plan().isPresent());
    page.open("div", "class", "wide").open("table");
    head(
        plans
            ? List.of("Campaign", "Primary", "Backups", "Plan", "Findings")
            : List.of("Campaign", "Primary", "Backups", "Findings"));
    for (int i = 0; i < campaigns.size(); i++) {
      CampaignSections campaign = campaigns.get(i);
      page.open("tr");
      link(i);
      List<String> names =
          campaign.picks().stream().map(pick -> pick.channel().name()).collect(Collectors.toList());
      page.element(
          "td", campaign.noChannel().map(NoChannelSection::title).orElseGet(() -> names.get(0)));
      page.element("td", names.stream().skip(1).collect(Collectors.joining(", ")));
      if (plans) {
        page.element("td", verdict(campaign));
      }
      page.element("td", findings(campaign)).close();
    }
    page.close().close().close();
  }

  private static String verdict(CampaignSections campaign) {
    return campaign
        .plan()
        .flatMap(PlanSection::kind)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .orElse("none");
  }

  private static String findings(CampaignSections campaign) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = campaign.findings().stream().filter(f -> f.severity() == severity).count();
      String one = severity.name().toLowerCase(Locale.ROOT);
      if (count > 0) {
        counts.add(Wording.count(count, one, severity == Severity.ADVICE ? one : one + "s"));
      }
    }
    return counts.isEmpty() ? "none" : String.join(", ", counts);
  }

  private void map() {
    Set<String> channels = new LinkedHashSet<>();
    campaigns.forEach(campaign -> channels.addAll(standings(campaign).keySet()));
    page.element("h2", "Channels by campaigns");
    page.element(
        "p",
        "P is the primary, 1 and 2 are the backups, a number with a dot is what an outranked channel"
            + " is worth, and a cross is an excluded one.");
    page.open("div", "class", "wide").open("table", "class", "map");
    List<String> head = new ArrayList<>(List.of("Campaign"));
    head.addAll(channels);
    head(head);
    for (int i = 0; i < campaigns.size(); i++) {
      page.open("tr");
      link(i);
      Map<String, Cell> standings = standings(campaigns.get(i));
      for (String channel : channels) {
        Cell cell = standings.getOrDefault(channel, Cell.NONE);
        page.element("td", cell.text(), "class", cell.look(), "title", cell.said());
      }
      page.close();
    }
    page.close().close().close();
  }

  private record Cell(String text, String look, String said) {

    static final Cell NONE = new Cell("", "none", "not among its channels");
  }

  private static Map<String, Cell> standings(CampaignSections campaign) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (PickSection pick : campaign.picks()) {
      String text = pick.number() == 0 ? "P" : Integer.toString(pick.number());
      cells.put(pick.channel().name(), new Cell(text, "pick" + pick.number(), pick.role()));
    }
    for (OutrankedSection each : campaign.outranked()) {
      String worth = "." + Math.round(each.channel().worth());
      cells.put(each.channel().name(), new Cell(worth, "outranked", "outranked: " + each.lost()));
    }
    for (ExcludedSection group : campaign.excluded()) {
      for (ExcludedChannel each : group.channels()) {
        cells.put(
            each.name(),
            new Cell("\u00D7", "excluded", "excluded: " + String.join(", ", group.codes())));
      }
    }
    return cells;
  }

  private void head(List<String> titles) {
    page.open("thead").open("tr");
    titles.forEach(title -> page.element("th", title, "scope", "col"));
    page.close().close().open("tbody");
  }

  private void link(int number) {
    page.open("th", "scope", "row")
        .element("a", campaigns.get(number).name(), "href", "#" + anchor(number))
        .close();
  }
}
