package org.channelwise.report.json;

import java.util.List;
import java.util.Locale;
import org.channelwise.campaign.Setting;
import org.channelwise.lab.whynot.NearMiss;
import org.channelwise.lab.whynot.Remedy;
import org.channelwise.lab.whynot.WhyNot;

/** Why a channel is not chosen, as JSON. */
public final class WhyNotJson {

  private WhyNotJson() {}

  /** Writes the answers for all campaigns. */
  public static void write(JsonFields json, List<WhyNot> answers) {
    json.objects("campaigns", answers, WhyNotJson::campaign);
  }

  private static void campaign(JsonFields json, WhyNot answer) {
    json.text("campaign", answer.campaign()).text("file", answer.file());
    json.text("channel", answer.channel());
    json.text("standing", answer.standing().name().toLowerCase(Locale.ROOT));
    json.text("stopped-in", answer.stoppedIn());
    json.objects("against", answer.against(), ReasonJson::weighed);
    json.texts("unlock", answer.unlocks());
    json.objects("for", answer.speaksFor(), ReasonJson::weighed);
    json.objects("nearly", answer.nearly(), WhyNotJson::nearly);
    json.texts("missing", answer.missing());
    json.objects("changes", answer.changes(), WhyNotJson::remedy);
    json.objects("collect", answer.collect(), WhyNotJson::remedy);
    json.number("tried", answer.tried());
    answer.none().ifPresent(none -> json.text("none", none));
  }

  private static void nearly(JsonFields json, NearMiss miss) {
    json.text("rule", miss.rule().name()).text("at", miss.rule().at());
    json.number("points", miss.points()).text("failed", miss.failed());
    json.texts("missing", miss.missing());
  }

  private static void remedy(JsonFields json, Remedy remedy) {
    json.object("set", in -> remedy.settings().forEach(setting -> setting(in, setting)));
    json.text("becomes", remedy.becomes());
  }

  /** A value as a campaign file writes it; null for a field that is left out. */
  private static void setting(JsonFields json, Setting setting) {
    if (setting.value().isPresent()) {
      json.text(setting.path(), setting.text());
    } else {
      json.json().writeNullProperty(setting.path());
    }
  }
}
