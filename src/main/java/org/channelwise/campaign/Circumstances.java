package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Answer;
import org.channelwise.facts.ContactCap;
import org.channelwise.facts.Measurement;
import org.channelwise.facts.PlanShape;
import org.channelwise.facts.Promise;
import org.channelwise.facts.Sales;
import org.channelwise.facts.Signal;
import org.channelwise.facts.Stage;
import org.channelwise.source.Block;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/** What the files say beyond the campaign itself, and what can be counted in them. */
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
    contactCap().ifPresent(facts::add);
    facts.addAll(new Yardsticks(vocabulary, campaign, brand).facts());
    brand.ifPresent(known -> facts.addAll(new Equipment(vocabulary, known).facts()));
    brand.ifPresent(known -> facts.addAll(new ChannelCosts(vocabulary, known).in(stage)));
    return List.copyOf(facts);
  }

  private Measurement measurement() {
    Block measurement = campaign.block("measurement");
    List<String> own = campaign.texts("kpis");
    List<String> kpis = own.isEmpty() ? brand.map(Brand::kpis).orElse(List.of()) : own;
    Set<String> early = new HashSet<>(measurement.texts("early-indicators"));
    kpis.stream().filter(vocabulary::movesEarly).forEach(early::add);
    return new Measurement(
        campaign.node("measurement").isPresent(),
        kpis.size(),
        early.size(),
        measurement.text("attribution").orElse(Vocabulary.UNSPECIFIED),
        new LinkedHashSet<>(measurement.texts("compared-with")),
        new LinkedHashSet<>(measurement.texts("costs")));
  }

  private Optional<PlanShape> plan() {
    Block plan = campaign.block("plan");
    List<String> channels = new ArrayList<>(plan.texts("backups"));
    int backups = channels.size();
    return plan.text("primary")
        .map(
            primary -> {
              channels.add(primary);
              return new PlanShape(
                  channels.size(),
                  backups,
                  channels.stream()
                      .flatMap(id -> vocabulary.channel(id).stream())
                      .flatMap(channel -> channel.abilities().stream())
                      .collect(Collectors.toSet()));
            });
  }

  private Optional<ContactCap> contactCap() {
    return brand
        .map(Brand::contactsAWeek)
        .flatMap(
            allowed ->
                campaign
                    .block("audience")
                    .number("contacts-a-week")
                    .map(soFar -> new ContactCap(allowed, allowed - soFar)));
  }

  private List<Promise> promises() {
    Map<ChannelTerm, String> made = new LinkedHashMap<>();
    for (ChannelTerm channel : vocabulary.channels()) {
      promise(campaign.block("channels").block(channel.id()))
          .ifPresent(promise -> made.put(channel, promise));
    }
    Optional<String> whole =
        promise(campaign.block("message")).or(() -> made.values().stream().findFirst());
    return made.entrySet().stream()
        .map(
            each ->
                new Promise(
                    each.getKey().id(),
                    each.getKey().name(),
                    whole.equals(Optional.of(each.getValue()))))
        .toList();
  }

  /** A promise without what nobody reads as a difference. */
  private static Optional<String> promise(Block block) {
    return block
        .text("promise")
        .map(text -> text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }
}
