package org.channelwise.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.channelwise.vocabulary.Vocabulary;

/** Makes up brands from the terms of a vocabulary; the same seed makes the same ones. */
public final class BrandGenerator {

  private static final List<String> TOOLS = List.of("hub", "tag box", "mailer", "dialler", "board");
  private static final List<String> FIGURES =
      List.of("contacts", "actions", "acquisitions", "assists");

  private final Vocabulary vocabulary;
  private final Chance chance;

  /** A generator of brands. */
  public BrandGenerator(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.chance = new Chance(vocabulary, seed);
  }

  /**
   * A brand.
   *
   * @param id its id
   * @param text its file
   * @param channels the channels that it runs
   */
  public record Generated(String id, String text, List<String> channels) {
    /** Copies the channels. */
    public Generated {
      channels = List.copyOf(channels);
    }
  }

  /** A brand file. */
  public Generated brand(String id) {
    List<String> channels = chance.channels();
    Lines lines = new Lines(chance).add("brand: " + id);
    lines.maybe(() -> "goals: " + chance.terms("goals", 0, 3));
    lines.maybe(() -> "kpis: " + chance.terms("kpis", 0, 5));
    lines.add("channels:");
    boolean measures = !chance.once(4);
    channels.forEach(channel -> lines.add("  " + channel + ": { " + about(measures) + " }"));
    lines.maybe(() -> "purposes: " + chance.terms("purposes", 0, 6));
    tools(lines);
    List<String> capabilities = new ArrayList<>();
    for (String capability : chance.some(vocabulary.terms("capabilities"), 0, 4)) {
      capabilities.add(capability + ": " + chance.once(2));
    }
    lines.add("capabilities", capabilities);
    lines.maybe(() -> "content-capacity: " + chance.amount());
    lines.rarely(3, () -> "contacts-a-week: " + chance.below(6));
    lines.maybe(() -> "currency: EUR");
    return new Generated(id, lines.text(), channels);
  }

  private String about(boolean measures) {
    Lines said = new Lines(chance);
    chance.consent().forEach(said::add);
    said.maybe(() -> "reach: " + chance.share());
    said.rarely(8, () -> "pinned: true");
    said.maybe(() -> "content: " + chance.amount());
    if (measures) {
      Lines results = new Lines(chance);
      chance.some(vocabulary.terms("stages"), 0, 3).forEach(s -> results.add(s, results()));
      said.add("results", results.all());
    }
    return String.join(", ", said.all());
  }

  /** Figures of a stage: mostly ones that make sense together, at times any at all. */
  private List<String> results() {
    Lines results = new Lines(chance);
    if (chance.once(5)) {
      FIGURES.forEach(figure -> results.maybe(() -> figure + ": " + chance.count()));
      return results.maybe(() -> "spend: " + chance.amount()).all();
    }
    double people = 20 * chance.magnitude();
    for (String figure : FIGURES) {
      double now = people;
      if (!chance.once(6)) {
        results.add(String.format(Locale.ROOT, "%s: %.0f", figure, now));
      }
      people *= chance.below(100) / 100.0;
    }
    return results
        .rarely(1, () -> "spend: " + Math.round(chance.magnitude()))
        .maybe(() -> "revenue: " + chance.amount())
        .all();
  }

  private void tools(Lines lines) {
    List<String> owned = chance.once(3) ? List.of() : chance.some(TOOLS, 0, TOOLS.size());
    if (owned.isEmpty() && chance.once(2)) {
      return;
    }
    Lines categories = new Lines(chance);
    List<String> named = new ArrayList<>();
    for (String category : vocabulary.terms("tools")) {
      List<String> its = chance.some(owned, 0, 2);
      named.addAll(its);
      categories.add(category + ": [" + String.join(", ", its) + "]");
    }
    lines.add("tools", categories.all());
    Lines serves = new Lines(chance);
    for (String tool : owned) {
      if (named.contains(tool) && !chance.once(4)) {
        serves.add(tool + ": " + chance.terms("channels", 1, chance.once(2) ? 1 : 3));
      }
    }
    lines.add("tool-channels", serves.all());
  }
}
