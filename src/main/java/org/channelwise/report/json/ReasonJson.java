package org.channelwise.report.json;

import java.util.Locale;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.Wording;
import org.channelwise.source.Place;

/** The fields of reasons, and of what consists of one. */
final class ReasonJson {

  private ReasonJson() {}

  /** A reason that counts for or against a channel. */
  static void weighed(JsonFields json, Reason reason) {
    rule(json, reason).number("points", reason.points()).text("reason", reason.text());
    basis(json, reason);
  }

  /** A reason that carries no points. */
  static void unweighed(JsonFields json, Reason reason) {
    rule(json, reason).text("reason", reason.text());
    basis(json, reason);
  }

  /** A ground for not using a channel. */
  static void ground(JsonFields json, ExcludedChannel.Ground ground) {
    json.text("code", ground.code());
    unweighed(json, ground.reason());
    json.text("unlock", ground.unlock());
  }

  /** A finding. */
  static void finding(JsonFields json, ReportedFinding finding) {
    json.text("code", finding.code());
    json.text("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    matter(json, finding.reason(), finding.fix(), finding.place());
  }

  /** What is the matter, what to do about it and where. */
  static void matter(JsonFields json, Reason reason, String fix, Place place) {
    json.text("message", reason.text()).text("fix", fix).text("at", place.toString());
    json.text("rule", reason.rule().name()).text("ruleAt", reason.rule().at());
    basis(json, reason);
  }

  private static JsonFields rule(JsonFields json, Reason reason) {
    return json.text("rule", reason.rule().name()).text("at", reason.rule().at());
  }

  /** The values that matched, the guidance that the rule encodes, and whose word that is. */
  private static void basis(JsonFields json, Reason reason) {
    json.object("because", in -> reason.because().values().forEach(in::value));
    json.text("guidance", reason.rule().guidance());
    json.text("source", Wording.source(reason.rule().source()));
  }
}
