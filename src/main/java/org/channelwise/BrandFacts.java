package org.channelwise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.ProgrammeFacts.Counted;
import org.channelwise.brand.Brand;
import org.channelwise.brand.RunChannel;
import org.channelwise.facts.ChannelUse;
import org.channelwise.facts.ContentLoad;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the campaigns of one brand ask of it, for the rules to judge.
 *
 * @param brand the brand
 * @param campaigns its campaigns; never empty
 * @param vocabulary where the names of channels stand
 */
record BrandFacts(Brand brand, List<Footprint> campaigns, Vocabulary vocabulary) {

  /** The content that the campaigns need. */
  Counted load() {
    Set<String> used = used();
    int pieces = used.stream().mapToInt(this::pieces).sum();
    Double capacity = brand.contentCapacity();
    return new Counted(
        new ContentLoad(
            "content of " + brand.id(),
            brand.id(),
            campaigns.size(),
            used.size(),
            pieces,
            capacity,
            capacity == null ? null : pieces - capacity,
            capacity != null),
        place("content-capacity"));
  }

  /** Which channels of the brand the campaigns use. */
  Counted use() {
    Set<String> used = used();
    List<String> unused =
        brand.channels().keySet().stream().filter(channel -> !used.contains(channel)).toList();
    long leftOut =
        brand.channels().keySet().stream()
            .filter(channel -> campaigns.stream().anyMatch(c -> !c.channels().contains(channel)))
            .count();
    return new Counted(
        new ChannelUse(
            "channels of " + brand.id(),
            brand.id(),
            campaigns.size(),
            brand.channels().size(),
            unused.size(),
            unused.stream()
                .map(channel -> PlanFacts.name(channel, vocabulary))
                .collect(Collectors.toSet()),
            (int) leftOut),
        place("channels"));
  }

  /**
   * A channel takes what the brand says it takes a month, and a piece for each campaign at least.
   */
  private int pieces(String channel) {
    RunChannel known = brand.channels().get(channel);
    @Nullable Double stated = known == null ? null : known.content();
    int onIt = (int) campaigns.stream().filter(c -> c.channels().contains(channel)).count();
    return Math.max(onIt, stated == null ? 0 : (int) Math.ceil(stated));
  }

  private Set<String> used() {
    Set<String> used = new TreeSet<>();
    campaigns.forEach(campaign -> used.addAll(campaign.channels()));
    return used;
  }

  /** A field of the brand's file, or the brand where the file leaves the field out. */
  private Place place(String field) {
    return brand.places().at(field);
  }
}
