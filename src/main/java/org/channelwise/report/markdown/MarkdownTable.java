package org.channelwise.report.markdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Scored;
import org.channelwise.advice.Source;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.Wording;

/** Every channel of a campaign, one row each. */
final class MarkdownTable {

  private MarkdownTable() {}

  static List<String> of(CampaignSections campaign) {
    List<String> rows = new ArrayList<>();
    for (PickSection pick : campaign.picks()) {
      rows.add(row(pick.channel(), role(pick), leading(pick)));
    }
    for (OutrankedSection outranked : campaign.outranked()) {
      rows.add(row(outranked.channel(), "outranked", MarkdownText.of(outranked.lost())));
    }
    for (ExcludedSection group : campaign.excluded()) {
      Reason weightiest = group.grounds().get(0).reason();
      String codes = group.codes().stream().map(MarkdownText::code).collect(joining(", "));
      String why = sentence(group.said(weightiest.text()), weightiest);
      rows.add(row(group.names(), "excluded " + codes, "", "", why));
    }
    if (!rows.isEmpty()) {
      rows.addAll(
          0, List.of("", "| Channel | Role | Score | Reach | Why |", "|---|---|---:|---:|---|"));
    }
    return rows;
  }

  private static String role(PickSection pick) {
    if (pick.number() == 0) {
      return pick.role();
    }
    String when = pick.when().isEmpty() ? "" : ", " + pick.when();
    return MarkdownText.of(pick.role() + when + ", " + pick.adds());
  }

  private static String leading(PickSection pick) {
    Reason leading =
        pick.channel().reasons().stream().findFirst().orElseGet(pick.choice()::pickedBecause);
    return sentence(leading.text(), leading);
  }

  private static String sentence(String text, Reason reason) {
    String house = reason.rule().source().kind() == Source.Kind.HOUSE ? " *(house policy)*" : "";
    return MarkdownText.of(text) + house;
  }

  private static String row(Scored scored, String role, String why) {
    String reach = Wording.reach(scored.reach());
    return row(scored.name(), role, Integer.toString(scored.score()), reach, why);
  }

  private static String row(String name, String role, String score, String reach, String why) {
    return "| " + String.join(" | ", MarkdownText.of(name), role, score, reach, why) + " |";
  }
}
