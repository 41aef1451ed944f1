package org.channelwise.report.json;

import org.channelwise.advice.Outcome;
import org.channelwise.lab.change.ComparedCampaign;
import org.channelwise.lab.change.DiffSums;
import org.channelwise.lab.change.RulesDiff;

/** What an edit of rules changes, as JSON. */
public final class DiffJson {

  private DiffJson() {}

  /** Writes all of it. */
  public static void write(JsonFields json, RulesDiff diff) {
    json.text("against", diff.against());
    json.number("campaigns", diff.campaigns()).number("made-up", diff.madeUp());
    json.objects("changed", diff.changed(), DiffJson::campaign);
    json.objects("explained-differently", diff.explainedDifferently(), DiffJson::campaign);
    json.texts("incomparable", diff.incomparable());
    DiffSums sums = diff.sums();
    json.object(
        "sums",
        in ->
            in.number("primaries", sums.primaries())
                .number("backups", sums.backups())
                .number("newly-without", sums.newlyWithout())
                .number("newly-refused", sums.newlyRefused())
                .number("explanations", sums.explanations())
                .number("unchanged", sums.unchanged()));
  }

  private static void campaign(JsonFields json, ComparedCampaign each) {
    json.text("campaign", each.campaign()).text("file", each.file());
    json.object("before", in -> outcome(in, each.change().before()));
    json.object("after", in -> outcome(in, each.change().after()));
    json.texts("gained", each.change().gained()).texts("lost", each.change().lost());
    each.text().ifPresent(text -> json.text("text", text));
  }

  /** Writes the channels that a decision comes to. */
  static void outcome(JsonFields json, Outcome outcome) {
    if (outcome.primary().isPresent()) {
      json.text("primary", outcome.primary().get());
    } else {
      json.json().writeNullProperty("primary");
    }
    json.texts("backups", outcome.backups());
  }
}
