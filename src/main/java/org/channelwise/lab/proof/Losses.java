package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");

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
                            campaigns
                                .places("channels." + channel + ".")
                                .flatMap(at -> loss(choice, decision, channel, at, advisor))));
  }

  private Stream<Proof.Loss> loss(
      int[] choice, Decision before, String channel, int at, Advisor advisor) {
    CampaignField field = campaigns.field(at);
    return better(field, choice[at])
        .filter(value -> loses(with(choice, at, value), before, channel, advisor))
        .map(
            value ->
                new Proof.Loss(
                    channel,
                    field.path(),
                    field.values().get(choice[at]),
                    field.values().get(value),
                    campaigns.text(choice)))
        .limit(1);
  }

  private static int[] with(int[] choice, int at, int value) {
    int[] better = choice.clone();
    better[at] = value;
    return better;
  }

  private boolean loses(int[] better, Decision before, String channel, Advisor advisor) {
    return campaigns
        .campaign(better)
        .map(advisor::decide)
        .filter(after -> position(after, channel) > position(before, channel))
        .isPresent();
  }

  /** The values of a field that are better: consent of a lower rank, and greater numbers. */
  private Stream<Integer> better(CampaignField field, int value) {
    String now = field.values().get(value);
    return IntStream.range(0, field.values().size())
        .filter(i -> isBetter(field.values().get(i), now))
        .boxed();
  }

  private boolean isBetter(String value, String now) {
    if (rules.vocabulary().knows("consent", now)) {
      return rules.vocabulary().knows("consent", value) && rank(value) < rank(now);
    }
    return NUMBER.matcher(now).matches()
        && NUMBER.matcher(value).matches()
        && Double.parseDouble(value) > Double.parseDouble(now);
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
