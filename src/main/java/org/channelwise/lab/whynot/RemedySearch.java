package org.channelwise.lab.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignReader;
import org.channelwise.campaign.Setting;
import org.channelwise.campaign.WrittenCampaign;
import org.channelwise.source.Parsed;

/**
 * Runs a campaign with other values until a channel is picked, and until it leads: with one other
 * value each, then with two of those that bring the channel furthest.
 */
final class RemedySearch {

  /** So many remedies of a kind are enough to choose from. */
  private static final int ENOUGH = 3;

  /** The values that are tried in twos; more of them would take longer than anybody waits. */
  private static final int MOST_IN_TWOS = 30;

  private final Advisor advisor;
  private final CampaignReader reader;
  private final WrittenCampaign draft;
  private final String channel;
  private final List<Setting> always;
  private final List<Remedy> picked = new ArrayList<>();
  private final List<Remedy> leading = new ArrayList<>();
  private int tried;

  /**
   * A search that has tried nothing so far.
   *
   * @param always what is set each time, and counts as one value
   */
  RemedySearch(
      Advisor advisor,
      CampaignReader reader,
      WrittenCampaign draft,
      String channel,
      List<Setting> always) {
    this.advisor = advisor;
    this.reader = reader;
    this.draft = draft;
    this.channel = channel;
    this.always = List.copyOf(always);
  }

  /** A value that was tried, and how far it brings the channel. */
  private record Tried(Setting setting, boolean leads, double lead) {}

  /**
   * Tries values.
   *
   * @param wantsPick whether the channel is not picked so far
   */
  void run(List<Setting> values, boolean wantsPick) {
    if (!always.isEmpty()) {
      decide(List.of()).ifPresent(decision -> note(List.of(), decision));
    }
    List<Tried> singles = new ArrayList<>();
    for (Setting value : values) {
      Optional<Decision> decision = decide(List.of(value));
      decision.ifPresent(
          made ->
              singles.add(
                  new Tried(
                      value,
                      note(List.of(value), made),
                      made.lead(channel).orElse(Double.NEGATIVE_INFINITY))));
    }
    boolean lacksLead = leading.isEmpty();
    boolean lacksPick = wantsPick && picked.isEmpty();
    if (always.isEmpty() && (lacksLead || lacksPick)) {
      List<Remedy> alone = List.copyOf(picked);
      inTwos(singles);
      if (!lacksPick) {
        picked.retainAll(alone);
      }
    }
    if (!wantsPick) {
      picked.clear();
    }
  }

  private void inTwos(List<Tried> singles) {
    List<Setting> furthest =
        singles.stream()
            .filter(each -> !each.leads())
            .sorted(Comparator.comparingDouble((Tried each) -> -each.lead()))
            .limit(MOST_IN_TWOS)
            .map(Tried::setting)
            .toList();
    for (int last = 1; last < furthest.size(); last++) {
      for (int first = 0; first < last && leading.size() < ENOUGH; first++) {
        List<Setting> two = List.of(furthest.get(first), furthest.get(last));
        if (!two.get(0).path().equals(two.get(1).path())) {
          decide(two).ifPresent(decision -> note(two, decision));
        }
      }
    }
  }

  /** Notes what values make of the channel; whether it leads. */
  private boolean note(List<Setting> values, Decision decision) {
    Optional<Integer> place = decision.outcome().place(channel);
    List<Remedy> kind = place.filter(each -> each == 0).isPresent() ? leading : picked;
    if (place.isPresent() && kind.size() < ENOUGH) {
      kind.add(new Remedy(settings(values), place.get()));
    }
    return place.filter(each -> each == 0).isPresent();
  }

  private List<Setting> settings(List<Setting> values) {
    List<Setting> all = new ArrayList<>(always);
    all.addAll(values);
    return all;
  }

  private Optional<Decision> decide(List<Setting> values) {
    Parsed<WrittenCampaign> changed = draft.with(reader, settings(values));
    if (!(changed instanceof Parsed.Ok<WrittenCampaign> ok)) {
      return Optional.empty();
    }
    tried++;
    Brief brief = ok.value().brief();
    return Optional.of(advisor.decide(brief));
  }

  /**
   * What helps, the smallest first, and what makes the channel lead before what makes it a backup.
   */
  List<Remedy> remedies() {
    List<Remedy> all = new ArrayList<>(leading);
    all.addAll(picked);
    all.sort(Comparator.comparingInt(remedy -> remedy.settings().size()));
    return all;
  }

  int tried() {
    return tried;
  }
}
