package org.channelwise.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Scored;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.Wording;

/**
 * For each channel a bar of what speaks for it and one of what speaks against it, a piece for each
 * rule. The pieces are elements with a width, which print, grow with the text and need no script.
 */
final class ReasonBars {

  private ReasonBars() {}

  static void draw(Markup page, CampaignSections campaign) {
    List<Scored> channels =
        Stream.concat(
                campaign.picks().stream().map(PickSection::channel),
                campaign.outranked().stream().map(OutrankedSection::channel))
            .toList();
    int widest =
        channels.stream().mapToInt(each -> points(each, 1) + points(each, -1)).max().orElse(0);
    if (widest == 0) {
      return;
    }
    page.element("h3", "For and against").open("table", "class", "bars");
    page.open("thead").open("tr");
    for (String head : List.of("Channel", "Against", "For", "Score", "Worth")) {
      page.element("th", head, "scope", "col");
    }
    page.close().close().open("tbody");
    for (Scored channel : channels) {
      page.open("tr").element("th", channel.name(), "scope", "row");
      side(page, channel, -1, widest);
      side(page, channel, 1, widest);
      page.element("td", Integer.toString(channel.score()), "class", "number");
      page.element("td", Wording.worth(channel), "class", "number").close();
    }
    page.close().close();
  }

  private static int points(Scored channel, int sign) {
    return side(channel, sign).stream().mapToInt(reason -> Math.abs(reason.points())).sum();
  }

  private static List<Reason> side(Scored channel, int sign) {
    return channel.reasons().stream()
        .filter(reason -> Integer.signum(reason.points()) == sign)
        .toList();
  }

  private static void side(Markup page, Scored channel, int sign, int widest) {
    List<Reason> reasons = side(channel, sign);
    String said =
        reasons.stream()
            .map(reason -> Wording.signed(reason.points()) + " " + reason.text())
            .collect(Collectors.joining("; "));
    page.open("td", "class", sign > 0 ? "for" : "against");
    if (!reasons.isEmpty()) {
      page.open("div", "class", "bar", "role", "img", "aria-label", said);
      for (Reason reason : reasons) {
        long width = Math.round(1000.0 * Math.abs(reason.points()) / widest);
        page.element(
            "span",
            "",
            "style",
            "width:" + width / 10.0 + "%",
            "title",
            Wording.signed(reason.points()) + " " + reason.text());
      }
      page.close();
    }
    page.close();
  }
}
