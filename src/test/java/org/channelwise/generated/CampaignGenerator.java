package org.channelwise.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.vocabulary.Vocabulary;

/** Makes up campaigns from the terms of a vocabulary; the same seed makes the same ones. */
public final class CampaignGenerator {

  private static final List<String> DEADLINES =
      List.of("PT10M", "PT1H", "PT3H", "PT12H", "PT24H", "P2D", "P5D", "P30D");
  private static final List<String> TIMES =
      List.of("2026-11-30T03:00", "2026-11-30T07:30", "2026-11-30T12:00", "2026-11-30T21:45");
  private static final List<String> COUNTRIES = List.of("DE", "FR", "GB", "US", "JP");
  private static final List<String> SEGMENTS =
      List.of("Generated people", "generated  People", "Others");
  private static final List<String> WORDS = List.of("Ten percent off", "Free delivery");

  private final Chance chance;

  /** A generator of campaigns. */
  public CampaignGenerator(Vocabulary vocabulary, long seed) {
    this.chance = new Chance(vocabulary, seed);
  }

  /** A campaign file that names no brand. */
  public String campaign(String id) {
    return campaign(id, Optional.empty());
  }

  /** A campaign file. */
  public String campaign(String id, Optional<BrandGenerator.Generated> brand) {
    Lines lines = new Lines(chance).add("campaign: " + id);
    lines.rarely(4, () -> "name: " + chance.one(SEGMENTS));
    brand.ifPresent(each -> lines.add("brand: " + each.id()));
    lines.add("goal: " + chance.term("goals"));
    lines.maybe(() -> "stage: " + chance.term("stages"));
    lines.maybe(() -> "trigger: " + chance.term("trigger"));
    message(lines);
    audience(lines);
    List<String> choice = choice(lines, brand);
    lines.maybe(() -> "kpis: " + chance.terms("kpis", 0, 4));
    measurement(lines);
    lines.rarely(4, () -> "follow-up-by: Sales");
    if (chance.once(2)) {
      plan(lines, choice);
    }
    return lines.text();
  }

  private void message(Lines lines) {
    lines.add("message:");
    lines.add("  purpose: " + chance.term("purposes"));
    lines.maybe(() -> "  urgency: " + chance.term("urgency"));
    lines.maybe(() -> "  save-for-later: " + chance.once(2));
    lines.maybe(() -> "  personalization: " + chance.term("personalization"));
    lines.rarely(8, () -> "  deadline: " + chance.one(DEADLINES));
    lines.rarely(3, () -> "  send-at: " + chance.one(TIMES));
    lines.rarely(3, () -> "  quiet-hours: { from: \"21:00\", to: \"08:00\" }");
    lines.rarely(3, () -> "  wants-answer: " + chance.once(2));
    lines.rarely(3, () -> "  promise: " + chance.one(WORDS));
  }

  private void audience(Lines lines) {
    lines.add("audience:");
    lines.add(
        switch (chance.below(4)) {
          case 0 -> "  everyone: " + chance.once(2);
          default -> "  segment: " + chance.one(SEGMENTS);
        });
    lines.maybe(() -> "  size: " + chance.count());
    lines.maybe(() -> "  relationship: " + chance.term("relationship"));
    lines.maybe(() -> "  purchase-intent: " + chance.term("purchase-intent"));
    lines.maybe(() -> "  journey: " + chance.term("journey"));
    lines.maybe(() -> "  days-inactive: " + (chance.once(2) ? chance.amount() : chance.below(60)));
    lines.maybe(() -> "  activity-score: " + chance.below(101));
    lines.rarely(8, () -> "  age: " + chance.term("age"));
    lines.rarely(6, () -> "  kind: " + chance.term("audience-kind"));
    lines.rarely(6, () -> "  value: " + chance.term("audience-value"));
    lines.rarely(6, () -> "  contacts-a-week: " + chance.below(8));
    lines.maybe(() -> "  signals: " + chance.terms("signals", 0, 3));
    lines.maybe(() -> "  countries: [" + String.join(", ", chance.some(COUNTRIES, 0, 2)) + "]");
  }

  /** Writes the channels to choose from, unless the brand's are meant, and says which these are. */
  private List<String> choice(Lines lines, Optional<BrandGenerator.Generated> brand) {
    if (brand.isPresent() && chance.once(2)) {
      return brand.get().channels();
    }
    List<String> channels = chance.channels();
    lines.add("channels:");
    for (String channel : channels) {
      Lines said = new Lines(chance);
      chance.consent().forEach(said::add);
      if (!chance.once(4)) {
        said.add("reach: " + chance.share());
      }
      said.rarely(6, () -> "engaged: " + chance.share());
      said.rarely(6, () -> "promise: " + chance.one(WORDS));
      lines.add("  " + channel + ": { " + String.join(", ", said.all()) + " }");
    }
    return channels;
  }

  private void measurement(Lines lines) {
    if (chance.once(2)) {
      lines.add(
          "measurement",
          new Lines(chance)
              .maybe(() -> "attribution: " + chance.term("attribution"))
              .maybe(() -> "early-indicators: " + chance.terms("kpis", 0, 2))
              .maybe(() -> "compared-with: " + chance.terms("comparisons", 0, 2))
              .maybe(() -> "costs: " + chance.terms("costs", 0, 4))
              .all());
    }
  }

  private void plan(Lines lines, List<String> choice) {
    List<String> planned = new ArrayList<>(chance.some(choice, 1, 4));
    lines.add("plan:").add("  primary: " + planned.remove(0));
    if (!planned.isEmpty()) {
      lines.add("  backups: [" + String.join(", ", planned) + "]");
    }
  }
}
