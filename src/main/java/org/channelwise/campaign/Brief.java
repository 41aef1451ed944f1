package org.channelwise.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.brand.Consent;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Purpose;
import org.channelwise.source.Place;
import org.channelwise.source.Places;

/**
 * What a campaign is, every term known and every number in range; and beside that, where it stands,
 * of which nothing that is judged depends.
 *
 * @param name the campaign's name, its id if it has none
 * @param campaign the campaign as rules see it
 * @param purposes its purpose and the wider purposes that this lies within, the stated one first
 * @param candidates the channels to choose from, by precedence
 * @param consents the consent stated for each of these channels, as the files write it; a default
 *     is not stated
 * @param circumstances what else is said of it, and what can be counted in them, as rules see it
 * @param brand its brand, if it names one or one was given
 * @param kpis what the campaign measures
 * @param plan what the strategist intends, if that is said
 * @param places where its fields stand; those that it takes from its brand, in the brand's file
 */
public record Brief(
    String name,
    Campaign campaign,
    List<Purpose> purposes,
    List<Candidate> candidates,
    Map<String, Consent> consents,
    List<Record> circumstances,
    Optional<Brand> brand,
    List<String> kpis,
    Optional<Plan> plan,
    Places places) {

  private static final String BRAND = "brand.";

  /** Copies the lists and the map. */
  public Brief {
    purposes = List.copyOf(purposes);
    candidates = List.copyOf(candidates);
    consents = Map.copyOf(consents);
    circumstances = List.copyOf(circumstances);
    kpis = List.copyOf(kpis);
  }

  /** The file that the campaign was read from, as it was given. */
  public String file() {
    return places.file();
  }

  /**
   * Where a field stands; if the file leaves it out, where the nearest field around it stands.
   *
   * @param path the field's path in the campaign file, or {@code brand.} and its path in the
   *     brand's
   */
  public Place place(String path) {
    return path.startsWith(BRAND) && brand.isPresent()
        ? brand.get().places().at(path.substring(BRAND.length()))
        : places.at(path);
  }
}
