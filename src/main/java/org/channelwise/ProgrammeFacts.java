package org.channelwise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.channelwise.facts.AcrossCampaigns;
import org.channelwise.facts.SegmentPressure;
import org.channelwise.facts.SharedMessage;
import org.channelwise.facts.SharedPurpose;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.Vocabulary;

/** Counts what the campaigns of a review share, for the rules to judge. */
final class ProgrammeFacts {

  private final List<Footprint> campaigns;

  ProgrammeFacts(List<Footprint> campaigns) {
    this.campaigns = List.copyOf(campaigns);
  }

  /** Something counted, and the field that it is about in the last campaign that it counts. */
  record Counted(AcrossCampaigns fact, Place place) {}

  /** The segments, each with the campaigns that speak to it by the class of their messages. */
  List<Counted> segments() {
    return groups(
            each -> each.brandId() + "\n" + alike(each.segment()) + "\n" + each.purposeClass(),
            each -> !each.segment().equals(Vocabulary.UNSPECIFIED))
        .stream()
        .map(
            group ->
                new Counted(
                    new SegmentPressure(
                        "segment "
                            + first(group).segment()
                            + ", "
                            + first(group).purposeClass()
                            + of(group),
                        first(group).segment(),
                        first(group).purposeClass(),
                        group.size(),
                        ids(group)),
                    last(group).places().segment()))
        .toList();
  }

  /** The messages, by the names that campaigns share. */
  List<Counted> messages() {
    return groups(each -> each.brandId() + "\n" + alike(each.name()), each -> true).stream()
        .map(
            group -> {
              Set<String> purposes =
                  group.stream().map(Footprint::purpose).collect(Collectors.toSet());
              return new Counted(
                  new SharedMessage(
                      "message " + first(group).name() + of(group),
                      first(group).name(),
                      group.size(),
                      purposes,
                      purposes.size()),
                  last(group).places().purpose());
            })
        .toList();
  }

  /** The purposes that campaigns share, with how many channels all of them use. */
  List<Counted> purposes() {
    return groups(
            each -> each.brandId() + "\n" + each.purpose(), each -> !each.channels().isEmpty())
        .stream()
        .map(
            group -> {
              Set<String> common = new HashSet<>(first(group).channels());
              group.forEach(each -> common.retainAll(each.channels()));
              return new Counted(
                  new SharedPurpose(
                      "purpose " + first(group).purpose() + of(group),
                      first(group).purpose(),
                      group.size(),
                      common.size(),
                      ids(group)),
                  last(group).places().purpose());
            })
        .toList();
  }

  private Collection<List<Footprint>> groups(
      Function<Footprint, String> key, Predicate<Footprint> counts) {
    Map<String, List<Footprint>> groups = new TreeMap<>();
    campaigns.stream()
        .filter(counts)
        .forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
    return groups.values();
  }

  private static String alike(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Set<String> ids(List<Footprint> group) {
    return group.stream().map(Footprint::id).collect(Collectors.toSet());
  }

  private static String of(List<Footprint> group) {
    String brand = first(group).brandId();
    return brand.isEmpty() ? "" : " of " + brand;
  }

  private static Footprint first(List<Footprint> group) {
    return group.get(0);
  }

  private static Footprint last(List<Footprint> group) {
    return group.get(group.size() - 1);
  }
}
