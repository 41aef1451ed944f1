package org.channelwise.report.json;

import java.util.List;
import org.channelwise.advice.RuleRef;
import org.channelwise.lab.proof.Coverage;
import org.channelwise.lab.proof.MutationReport;
import org.channelwise.lab.proof.Proof;
import org.channelwise.lab.proof.StrengthTrial;

/** Looks at rules and fixtures, as JSON. */
public final class LabJson {

  private LabJson() {}

  /** Writes what changed rules come to. */
  public static void write(JsonFields json, MutationReport report) {
    json.number("possible", report.possible());
    json.number("mutants", report.tried().size()).number("killed", report.killed());
    json.number("equivalent", 0).number("score", report.score());
    json.objects(
        "survivors",
        report.survivors(),
        (in, each) ->
            in.text("at", each.at())
                .text("rule", each.original().name())
                .text("edit", each.edit()));
  }

  /** Writes what many campaigns show. */
  public static void write(JsonFields json, Proof proof) {
    json.value("campaigns", proof.campaigns());
    json.value("of", proof.of());
    proof.strength().ifPresent(strength -> json.number("strength", strength));
    json.objects("properties", proof.properties(), LabJson::property);
    json.objects("never-fire", proof.neverFire(), LabJson::rule);
    json.objects("never-decide", proof.neverDecide(), LabJson::rule);
    json.texts("never-chosen", proof.neverChosen());
    json.objects("by-precedence", proof.precedenceOnly(), LabJson::call);
    json.objects("thin-margins", proof.thin(), LabJson::call);
    json.objects(
        "losses",
        proof.losing(),
        (in, each) ->
            in.text("channel", each.channel())
                .text("field", each.field())
                .text("from", each.from())
                .text("to", each.to())
                .text("campaign", each.campaign()));
  }

  private static void property(JsonFields json, Proof.Property property) {
    rule(json, property.rule());
    json.value("holds", property.holds());
    if (property.counterexample().isPresent()) {
      json.text("counterexample", property.counterexample().get());
    } else {
      json.json().writeNullProperty("counterexample");
    }
  }

  private static void rule(JsonFields json, RuleRef rule) {
    json.text("rule", rule.name()).text("at", rule.at());
  }

  private static void call(JsonFields json, Proof.CloseCall call) {
    json.text("ahead", call.ahead()).text("behind", call.behind());
    json.value("campaigns", call.campaigns());
  }

  /** Writes what fixtures cover. */
  public static void write(JsonFields json, Coverage coverage) {
    share(json, "rules", coverage.rules());
    share(json, "conditions", coverage.conditions());
    share(json, "channels", coverage.channels());
    share(json, "guidance", coverage.guidance());
    json.objects("gaps", coverage.gaps(), LabJson::gap);
  }

  private static void share(JsonFields json, String name, Coverage.Share share) {
    json.object(name, in -> in.number("covered", share.covered()).number("of", share.of()));
  }

  private static void gap(JsonFields json, Coverage.Gap gap) {
    json.text("what", gap.what()).text("at", gap.at());
    if (gap.campaign().isPresent()) {
      json.text("campaign", gap.campaign().get());
    } else {
      json.json().writeNullProperty("campaign");
    }
  }

  /** Writes how much the points behind strengths decide. */
  public static void write(JsonFields json, List<StrengthTrial> trials, int campaigns) {
    json.number("campaigns", campaigns);
    json.objects(
        "strengths",
        trials,
        (in, each) ->
            in.text("strength", each.strength())
                .number("points", each.points())
                .object(
                    "changes", of -> of.number("tenth", each.tenth()).number("half", each.half())));
  }
}
