package org.channelwise;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.advice.Recommendation;
import org.channelwise.brand.Brand;
import org.channelwise.campaign.Brief;
import org.channelwise.facts.Purpose;
import org.channelwise.source.Place;

/**
 * What is kept of a campaign to look at it together with others.
 *
 * @param id its id
 * @param name its name
 * @param brand its brand's file, if it has one
 * @param purpose what its message is for
 * @param purposeClass the class of its message
 * @param segment whom it is for, in the strategist's words
 * @param channels the channels that it uses: those of its plan, or the recommended ones where there
 *     is no plan
 * @param places where it begins, and where its name, its purpose and its segment stand
 */
record Footprint(
    String id,
    String name,
    Optional<Brand> brand,
    String purpose,
    String purposeClass,
    String segment,
    Set<String> channels,
    Places places) {

  /** Where the fields stand that a programme looks at. */
  record Places(Place campaign, Place name, Place purpose, Place segment) {}

  Footprint {
    channels = Set.copyOf(channels);
  }

  static Footprint of(Brief brief, Recommendation recommendation) {
    return new Footprint(
        brief.campaign().id(),
        brief.name(),
        brief.brand(),
        brief.campaign().message().purpose(),
        brief.purposes().stream().findFirst().map(Purpose::purposeClass).orElse(""),
        brief.campaign().audience().segment(),
        channels(brief, recommendation),
        new Places(
            brief.place(""),
            brief.place("name"),
            brief.place("message.purpose"),
            brief.place("audience.segment")));
  }

  /** The id of its brand, empty if it names none. */
  String brandId() {
    return brand.map(Brand::id).orElse("");
  }

  private static Set<String> channels(Brief brief, Recommendation recommendation) {
    if (brief.plan().isEmpty()) {
      return PlanFacts.picks(recommendation)
          .map(pick -> pick.scored().channel())
          .collect(Collectors.toSet());
    }
    Set<String> planned = new LinkedHashSet<>(brief.plan().get().backups());
    planned.add(brief.plan().get().primary());
    return planned;
  }
}
