package org.channelwise.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.channelwise.brand.Brand;
import org.channelwise.brand.Consent;
import org.channelwise.brand.RunChannel;
import org.channelwise.facts.Candidate;
import org.channelwise.source.Block;
import org.channelwise.source.Place;
import org.channelwise.source.Places;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The channels that a campaign can choose from. What its own file says about a channel wins; its
 * brand's file fills in what that leaves out.
 */
final class Candidates {
  private static final String CHANNELS = "channels";

  private final Vocabulary vocabulary;
  private final Block channels;
  private final Optional<Brand> brand;
  private final Set<String> ids;

  Candidates(Vocabulary vocabulary, Block campaign, Optional<Brand> brand) {
    this.vocabulary = vocabulary;
    this.channels = campaign.block(CHANNELS);
    this.brand = brand;
    this.ids = campaign.node(CHANNELS).isPresent() ? channels.keys() : ofBrand();
  }

  private Set<String> ofBrand() {
    return brand
        .map(Brand::channels)
        .filter(run -> !run.isEmpty())
        .map(Map::keySet)
        .orElseGet(() -> vocabulary.terms(CHANNELS));
  }

  /** The ids of the channels to choose from. */
  Set<String> ids() {
    return ids;
  }

  /**
   * The channels by precedence, with their consent for messages that ask for a class of it.
   *
   * @param stated what {@link #stated()} says
   */
  List<Candidate> forMessagesAsking(String consentClass, Map<String, Consent> stated) {
    return vocabulary.channels().stream()
        .filter(channel -> stated.containsKey(channel.id()))
        .map(
            channel ->
                candidate(
                    channel,
                    Optional.ofNullable(stated.get(channel.id()))
                        .flatMap(c -> c.asked(consentClass))))
        .toList();
  }

  /** The consent that the files state for each channel, as written: no default stands in for it. */
  Map<String, Consent> stated() {
    return ids.stream().collect(Collectors.toMap(Function.identity(), this::stated));
  }

  /** Where the fields of the channels stand, each in the file that said it. */
  Places places(Places inCampaign, String consentClass) {
    Map<String, Place> inBrand = brand.map(found -> found.places().fields()).orElse(Map.of());
    Map<String, Place> fields = new HashMap<>(inCampaign.fields());
    inBrand.forEach(
        (field, place) -> {
          if (isOfCandidate(field)) {
            fields.putIfAbsent(field, place);
          }
        });
    for (String id : ids) {
      Map<String, Place> saying =
          inOwnBlock(id).asked(consentClass).isPresent() ? inCampaign.fields() : inBrand;
      String consent = CHANNELS + "." + id + ".consent";
      Place exact = saying.getOrDefault(consent + "." + consentClass, saying.get(consent));
      if (exact != null) {
        fields.put(consent, exact);
      }
    }
    return new Places(inCampaign.file(), fields);
  }

  private boolean isOfCandidate(String field) {
    String[] steps = field.split("\\.", 3);
    return steps.length > 1 && steps[0].equals(CHANNELS) && ids.contains(steps[1]);
  }

  private Candidate candidate(ChannelTerm channel, Optional<String> stated) {
    String id = channel.id();
    Optional<RunChannel> inBrand = brand.map(found -> found.channels().get(id));
    String consent = stated.or(() -> vocabulary.fallback("consent")).orElse(Vocabulary.UNSPECIFIED);
    Block own = channels.block(id);
    return new Candidate(
        id,
        channel.name(),
        channel.kind(),
        channel.address(),
        channel.abilities(),
        consent,
        own.number("reach").or(() -> inBrand.map(RunChannel::reach)).orElse(null),
        own.number("engaged").or(() -> inBrand.map(RunChannel::engaged)).orElse(null),
        channel.hoursToArrive(),
        channel.hoursToBeSeen());
  }

  private Consent stated(String id) {
    Consent own = inOwnBlock(id);
    return brand
        .flatMap(found -> Optional.ofNullable(found.channels().get(id)))
        .map(inBrand -> own.orElse(inBrand.consent()))
        .orElse(own);
  }

  private Consent inOwnBlock(String id) {
    return Consent.of(channels.block(id));
  }
}
