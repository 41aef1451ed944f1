package org.channelwise.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.brand.Brand;
import org.channelwise.brand.Consent;
import org.channelwise.brand.RunChannel;
import org.channelwise.facts.Candidate;
import org.channelwise.source.Block;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The channels that a campaign can choose from. What its own file says about a channel wins; its
 * brand's file fills in what that leaves out.
 */
final class Candidates {
  private static final String CHANNELS = "channels";

  private final Vocabulary vocabulary;
  private final Block campaign;
  private final Optional<Brand> brand;

  Candidates(Vocabulary vocabulary, Block campaign, Optional<Brand> brand) {
    this.vocabulary = vocabulary;
    this.campaign = campaign;
    this.brand = brand;
  }

  /** The ids of the channels to choose from. */
  Set<String> ids() {
    if (campaign.node(CHANNELS).isPresent()) {
      return campaign.block(CHANNELS).keys();
    }
    return brand
        .map(Brand::channels)
        .filter(channels -> !channels.isEmpty())
        .map(Map::keySet)
        .orElseGet(() -> vocabulary.terms(CHANNELS));
  }

  /** The channels by precedence, with their consent for messages that ask for a class of it. */
  List<Candidate> forMessagesAsking(String consentClass) {
    Set<String> ids = ids();
    return vocabulary.channels().stream()
        .filter(channel -> ids.contains(channel.id()))
        .map(channel -> candidate(channel, consentClass))
        .toList();
  }

  /** Where the fields of the channels stand, each in the file that said it. */
  Map<String, Place> places(Map<String, Place> inCampaign, String consentClass) {
    Map<String, Place> inBrand = brand.map(Brand::places).orElse(Map.of());
    Map<String, Place> places = new HashMap<>(inCampaign);
    for (String id : ids()) {
      String path = CHANNELS + "." + id;
      inBrand.forEach(
          (field, place) -> {
            if (field.equals(path) || field.startsWith(path + ".")) {
              places.putIfAbsent(field, place);
            }
          });
      Map<String, Place> saying =
          inOwnBlock(id).asked(consentClass).isPresent() ? inCampaign : inBrand;
      String consent = path + ".consent";
      Place exact = saying.getOrDefault(consent + "." + consentClass, saying.get(consent));
      if (exact != null) {
        places.put(consent, exact);
      }
    }
    return places;
  }

  private Candidate candidate(ChannelTerm channel, String consentClass) {
    String id = channel.id();
    Optional<RunChannel> inBrand = brand.map(found -> found.channels().get(id));
    String consent =
        inOwnBlock(id)
            .asked(consentClass)
            .or(() -> inBrand.flatMap(found -> found.consent().asked(consentClass)))
            .or(() -> vocabulary.fallback("consent"))
            .orElse(Vocabulary.UNSPECIFIED);
    Double reach =
        campaign
            .block(CHANNELS)
            .block(id)
            .number("reach")
            .or(() -> inBrand.map(RunChannel::reach))
            .orElse(null);
    return new Candidate(
        id, channel.name(), channel.kind(), channel.address(), channel.abilities(), consent, reach);
  }

  private Consent inOwnBlock(String id) {
    return Consent.of(campaign.block(CHANNELS).block(id));
  }
}
