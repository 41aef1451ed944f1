package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.space.CampaignField;

/** Looks for changes for the better, in consent or reach, by which a channel loses its place. */
record Losses(RuleSet rules, Campaigns campaigns) {

  /** Each campaign runs again several times, so that not all of them can. */
  private static final long MOST = 4_000;

  private static final int SHOWN = 20;

  /** The losses found, at most so many. */
  List<Proof.Loss> find() {
    Advisor advisor = new Advisor(rules);
    return campaigns
        .choices()
        .limit(MOST)
        .parallel()
        .boxed()
        .flatMap(number -> of(campaigns.choice(number), advisor))
        .limit(SHOWN)
        .toList();
  }

  private Stream<Proof.Loss> of(int[] choice, Advisor advisor) {
    return campaigns.campaign(choice).map(advisor::decide).stream()
        .flatMap(
            decision ->
                picks(decision).stream()
                    .flatMap(
                        channel ->
                            Stream.of("consent", "reach")
                                .map(field -> "channels." + channel + "." + field)
                                .flatMap(path -> loss(choice, decision, channel, path, advisor))));
  }

  private Stream<Proof.Loss> loss(
      int[] choice, Decision before, String channel, String path, Advisor advisor) {
    Optional<Integer> place = campaigns.place(path);
    return place.stream()
        .flatMap(
            at -> {
              int[] better = choice.clone();
              CampaignField field = campaigns.field(at);
              return better(field, choice[at])
                  .peek(value -> better[at] = value)
                  .filter(value -> loses(better, before, channel, advisor))
                  .map(
                      value ->
                          new Proof.Loss(
                              channel,
                              path,
                              field.values().get(choice[at]),
                              field.values().get(value),
                              campaigns.text(choice)))
                  .limit(1);
            });
  }

  private boolean loses(int[] better, Decision before, String channel, Advisor advisor) {
    return campaigns
        .campaign(better)
        .map(advisor::decide)
        .filter(after -> position(after, channel) > position(before, channel))
        .isPresent();
  }

  /** The values of a field that are better: consent of a lower rank, and more reach. */
  private Stream<Integer> better(CampaignField field, int value) {
    String now = field.values().get(value);
    if (now.isEmpty()) {
      return Stream.empty();
    }
    boolean consent = rules.vocabulary().knows("consent", now);
    return Stream.iterate(0, i -> i < field.values().size(), i -> i + 1)
        .filter(i -> !field.values().get(i).isEmpty())
        .filter(
            i ->
                consent
                    ? rank(field.values().get(i)) < rank(now)
                    : Double.parseDouble(field.values().get(i)) > Double.parseDouble(now));
  }

  private int rank(String consent) {
    return rules.vocabulary().rank("consent", consent);
  }

  private static List<String> picks(Decision decision) {
    List<String> picks = new ArrayList<>(decision.primary().stream().toList());
    picks.addAll(decision.backups());
    return picks;
  }

  private static int position(Decision decision, String channel) {
    int at = picks(decision).indexOf(channel);
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
