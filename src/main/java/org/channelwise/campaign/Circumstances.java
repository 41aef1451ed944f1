package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Answer;
import org.channelwise.facts.Measurement;
import org.channelwise.facts.PlanShape;
import org.channelwise.facts.Promise;
import org.channelwise.facts.Sales;
import org.channelwise.facts.Signal;
import org.channelwise.facts.Stage;
import org.channelwise.source.Block;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What the files say beyond the campaign itself, and what can be counted in them.
 *
 * @param vocabulary the terms
 * @param campaign the campaign's file, found right
 * @param brand its brand
 * @param stage the funnel stage that it serves
 */
record Circumstances(Vocabulary vocabulary, Block campaign, Optional<Brand> brand, String stage) {

  /** The facts, in an order that depends on nothing but the files. */
  List<Record> facts() {
    Block audience = campaign.block("audience");
    List<Record> facts = new ArrayList<>();
    facts.add(new Stage(stage, campaign.node("stage").isPresent()));
    audience.texts("signals").forEach(signal -> facts.add(new Signal(signal)));
    facts.add(new Answer(campaign.block("message").flag("wants-answer")));
    facts.add(new Sales(campaign.text("follow-up-by").isPresent()));
    facts.add(measurement());
    facts.addAll(promises());
    plan().ifPresent(facts::add);
    facts.addAll(new Yardsticks(vocabulary, campaign, brand).facts());
    brand.ifPresent(known -> facts.addAll(new Equipment(vocabulary, known).facts()));
    brand.ifPresent(known -> facts.addAll(new ChannelCosts(vocabulary, known).in(stage)));
    return List.copyOf(facts);
  }

  private Measurement measurement() {
    Block measurement = campaign.block("measurement");
    List<String> own = campaign.texts("kpis");
    List<String> kpis = own.isEmpty() ? brand.map(Brand::kpis).orElse(List.of()) : own;
    List<String> early = measurement.texts("early-indicators");
    long moving =
        Stream.concat(early.stream(), kpis.stream().filter(vocabulary::movesEarly))
            .distinct()
            .count();
    return new Measurement(
        campaign.node("measurement").isPresent(),
        kpis.size(),
        (int) moving,
        measurement.text("attribution").orElse(Vocabulary.UNSPECIFIED),
        new LinkedHashSet<>(measurement.texts("compared-with")),
        new LinkedHashSet<>(measurement.texts("costs")));
  }

  private Optional<PlanShape> plan() {
    Block plan = campaign.block("plan");
    List<String> backups = plan.texts("backups");
    return plan.text("primary")
        .map(
            primary ->
                new PlanShape(
                    1 + backups.size(),
                    backups.size(),
                    Stream.concat(Stream.of(primary), backups.stream())
                        .flatMap(id -> vocabulary.channel(id).stream())
                        .flatMap(channel -> channel.abilities().stream())
                        .collect(Collectors.toSet())));
  }

  private List<Promise> promises() {
    Block channels = campaign.block("channels");
    Map<String, String> made = new LinkedHashMap<>();
    for (ChannelTerm channel : vocabulary.channels()) {
      channels
          .block(channel.id())
          .text("promise")
          .ifPresent(promise -> made.put(channel.id(), plain(promise)));
    }
    Optional<String> whole =
        campaign
            .block("message")
            .text("promise")
            .map(Circumstances::plain)
            .or(() -> made.values().stream().findFirst());
    return vocabulary.channels().stream()
        .filter(channel -> made.containsKey(channel.id()))
        .map(
            channel ->
                new Promise(
                    channel.id(),
                    channel.name(),
                    whole.equals(Optional.ofNullable(made.get(channel.id())))))
        .toList();
  }

  /** Text without what nobody reads as a difference. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
