package org.channelwise.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.channelwise.input.Vocabulary;

/** Makes up campaigns from the terms of a vocabulary; the same seed makes the same ones. */
final class CampaignGenerator {

  private static final List<String> REACHES =
      List.of("0", "0.03", "0.05", "0.06", "0.19", "0.2", "0.49", "0.5", "0.51", "0.8", "1");
  private static final List<String> COUNTRIES = List.of("DE", "FR", "GB", "US", "JP");

  private final Vocabulary vocabulary;
  private final Random random;

  CampaignGenerator(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new Random(seed);
  }

  /** A campaign file. */
  String campaign(String id) {
    List<String> lines = new ArrayList<>();
    lines.add("campaign: " + id);
    lines.add("goal: " + term("goals"));
    maybe(lines, "stage: " + term("stages"));
    maybe(lines, "trigger: " + term("trigger"));
    lines.add("message:");
    lines.add("  purpose: " + term("purposes"));
    maybe(lines, "  urgency: " + term("urgency"));
    maybe(lines, "  save-for-later: " + random.nextBoolean());
    maybe(lines, "  personalization: " + term("personalization"));
    lines.add("audience:");
    lines.add("  segment: Generated people");
    maybe(lines, "  size: " + random.nextInt(20_000));
    maybe(lines, "  relationship: " + term("relationship"));
    maybe(lines, "  purchase-intent: " + term("purchase-intent"));
    maybe(lines, "  journey: " + term("journey"));
    maybe(lines, "  days-inactive: " + random.nextInt(60));
    maybe(lines, "  activity-score: " + random.nextInt(101));
    maybe(lines, "  countries: [" + one(COUNTRIES) + "]");
    lines.add("channels:");
    channels().forEach(channel -> lines.add("  " + channel + ": { " + about() + " }"));
    return String.join("\n", lines) + "\n";
  }

  private List<String> channels() {
    List<String> channels = new ArrayList<>(vocabulary.terms("channels"));
    Collections.shuffle(channels, random);
    return channels.subList(0, 1 + random.nextInt(channels.size()));
  }

  /** What is said of a channel; explicit consent is frequent, so that enough channels remain. */
  private String about() {
    List<String> said = new ArrayList<>();
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> said.add("consent: " + term("consent"));
      case 2 -> said.add("consent: explicit");
      default ->
          said.add(
              vocabulary.consentClasses().stream()
                  .map(each -> each + ": " + term("consent"))
                  .collect(Collectors.joining(", ", "consent: { ", " }")));
    }
    if (random.nextInt(4) > 0) {
      said.add("reach: " + reach());
    }
    return String.join(", ", said);
  }

  private String reach() {
    return random.nextBoolean()
        ? one(REACHES)
        : String.format(Locale.ROOT, "%.2f", random.nextDouble());
  }

  private void maybe(List<String> lines, String line) {
    if (random.nextBoolean()) {
      lines.add(line);
    }
  }

  private String term(String section) {
    return one(vocabulary.terms(section));
  }

  private String one(Collection<String> values) {
    return List.copyOf(values).get(random.nextInt(values.size()));
  }
}
