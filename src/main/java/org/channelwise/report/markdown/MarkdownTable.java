package org.channelwise.report.markdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.advice.Source;
import org.channelwise.report.LikeGrounds;
import org.channelwise.report.Verdict;
import org.channelwise.report.Wording;
import org.jspecify.annotations.Nullable;

/** Every channel of a recommendation, one row each. */
final class MarkdownTable {

  private MarkdownTable() {}

  static List<String> of(Recommendation recommendation) {
    List<String> rows = new ArrayList<>();
    recommendation
        .primary()
        .ifPresent(primary -> rows.add(row(primary.scored(), "primary", leading(primary))));
    int number = 1;
    for (Choice backup : recommendation.backups()) {
      rows.add(row(backup.scored(), role(number++, backup), leading(backup)));
    }
    for (Scored outranked : recommendation.outranked()) {
      rows.add(row(outranked, "outranked", lost(outranked, recommendation)));
    }
    for (LikeGrounds group : LikeGrounds.of(recommendation.excluded())) {
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

  private static String role(int number, Choice backup) {
    String when = backup.when().map(takesOver -> ", " + Wording.when(takesOver)).orElse("");
    return MarkdownText.of("backup " + number + when + ", " + Wording.adds(backup.adds()));
  }

  private static String leading(Choice choice) {
    return choice.scored().reasons().stream()
        .findFirst()
        .map(MarkdownTable::sentence)
        .orElseGet(() -> sentence(choice.pickedBecause()));
  }

  private static String lost(Scored outranked, Recommendation recommendation) {
    Optional<Verdict.Lost> lost = Verdict.lost(outranked, recommendation);
    return lost.map(why -> MarkdownText.of(why.text())).orElse("");
  }

  private static String sentence(Reason reason) {
    return sentence(reason.text(), reason);
  }

  private static String sentence(String text, Reason reason) {
    String house = reason.rule().source().kind() == Source.Kind.HOUSE ? " *(house policy)*" : "";
    return MarkdownText.of(text) + house;
  }

  private static String row(Scored scored, String role, String why) {
    return row(scored.name(), role, Integer.toString(scored.score()), share(scored.reach()), why);
  }

  private static String share(@Nullable Double reach) {
    return reach == null ? "not given" : Wording.percent(reach);
  }

  private static String row(String name, String role, String score, String reach, String why) {
    return "| " + String.join(" | ", MarkdownText.of(name), role, score, reach, why) + " |";
  }
}
