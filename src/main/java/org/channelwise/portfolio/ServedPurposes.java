package org.channelwise.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.brand.Brand;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Audience;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Fitting;
import org.channelwise.facts.Message;
import org.channelwise.facts.Serves;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.PurposeTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Which channels of a brand serve which of the purposes that it sends. */
final class ServedPurposes {

  private final Vocabulary vocabulary;
  private final PhaseRules rules;
  private final List<ChannelTerm> channels;
  private final Map<PurposeTerm, Set<String>> served = new LinkedHashMap<>();

  /** Asks the rules for purposes about an otherwise unspecified campaign for each purpose. */
  ServedPurposes(Brand brand, List<ChannelTerm> channels, RuleSet rules) {
    this.vocabulary = rules.vocabulary();
    this.rules = rules.rules(Phase.PURPOSE);
    this.channels = channels;
    for (String purpose : brand.purposes()) {
      vocabulary.purpose(purpose).ifPresent(term -> served.computeIfAbsent(term, this::serving));
    }
  }

  private Set<String> serving(PurposeTerm purpose) {
    List<Record> facts = new ArrayList<>();
    facts.add(campaign(purpose));
    facts.addAll(purpose.facts(vocabulary));
    for (ChannelTerm channel : channels) {
      facts.add(
          new Candidate(
              channel.id(),
              channel.name(),
              channel.kind(),
              channel.address(),
              channel.abilities(),
              usual("consent"),
              null,
              null,
              channel.hoursToArrive(),
              channel.hoursToBeSeen()));
    }
    return PhaseRules.only(Serves.class, rules.fire(facts)).stream()
        .map(serves -> serves.conclusion().channel())
        .collect(Collectors.toSet());
  }

  private Campaign campaign(PurposeTerm purpose) {
    String none = Vocabulary.UNSPECIFIED;
    return new Campaign(
        none,
        none,
        none,
        purpose.trigger().orElse(none),
        new Message(
            purpose.id(),
            usual("urgency"),
            false,
            usual("personalization"),
            false,
            null,
            none,
            null),
        new Audience(
            none, false, null, none, none, none, null, null, none, none, none, null, Set.of()));
  }

  private String usual(String section) {
    return vocabulary.fallback(section).orElse(Vocabulary.UNSPECIFIED);
  }

  /** The channels that serve each purpose, with how many running ones do so besides. */
  List<Record> facts(Set<String> dropped) {
    List<Record> facts = new ArrayList<>();
    served.forEach(
        (purpose, serving) -> {
          Set<String> running =
              serving.stream().filter(id -> !dropped.contains(id)).collect(Collectors.toSet());
          channels.stream()
              .filter(channel -> serving.contains(channel.id()))
              .forEach(channel -> facts.add(fitting(channel, purpose, running)));
        });
    return facts;
  }

  private static Fitting fitting(ChannelTerm channel, PurposeTerm purpose, Set<String> running) {
    boolean runs = running.contains(channel.id());
    return new Fitting(
        channel.id(),
        channel.name(),
        purpose.id(),
        purpose.purposeClass(),
        runs,
        runs ? running.size() - 1 : running.size());
  }
}
