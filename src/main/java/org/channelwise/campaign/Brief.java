package org.channelwise.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Purpose;
import org.channelwise.source.Place;

/**
 * A campaign as read from its file and its brand's, every term known and every number in range.
 *
 * @param name the campaign's name, its id if it has none
 * @param campaign the campaign as rules see it
 * @param purposes its purpose and the wider purposes that this lies within, the stated one first
 * @param candidates the channels to choose from, by precedence
 * @param circumstances what else the files say, and what can be counted in them, as rules see it
 * @param brand the brand's file, if the campaign names a brand or one was given
 * @param kpis what the campaign measures
 * @param plan what the strategist intends, if the file says
 * @param places where the fields stand, by their path in the campaign file ({@code
 *     channels.sms.consent}); the empty path is the campaign itself; fields that the campaign takes
 *     from its brand stand in the brand's file
 */
public record Brief(
    String name,
    Campaign campaign,
    List<Purpose> purposes,
    List<Candidate> candidates,
    List<Record> circumstances,
    Optional<Brand> brand,
    List<String> kpis,
    Optional<Plan> plan,
    Map<String, Place> places) {

  private static final String BRAND = "brand.";

  /** Copies the lists and the map. */
  public Brief {
    purposes = List.copyOf(purposes);
    candidates = List.copyOf(candidates);
    circumstances = List.copyOf(circumstances);
    kpis = List.copyOf(kpis);
    places = Map.copyOf(places);
  }

  /** The file that the campaign was read from, as it was given. */
  public String file() {
    return place("").file();
  }

  /**
   * Where a field stands; if the file leaves it out, where the nearest field around it stands.
   *
   * @param path the field's path in the campaign file, or {@code brand.} and its path in the
   *     brand's
   */
  public Place place(String path) {
    if (path.startsWith(BRAND) && brand.isPresent()) {
      return nearest(path.substring(BRAND.length()), brand.get().places());
    }
    return nearest(path, places);
  }

  private Place nearest(String path, Map<String, Place> among) {
    for (String at = path; ; at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
      Place place = among.get(at);
      if (place != null) {
        return place;
      }
      if (at.isEmpty()) {
        throw new IllegalStateException("A file without a place of its own: " + campaign.id());
      }
    }
  }
}
