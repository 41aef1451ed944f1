package org.channelwise.report;

import java.util.List;
import org.channelwise.campaign.Setting;
import org.channelwise.lab.whynot.NearMiss;
import org.channelwise.lab.whynot.Remedy;
import org.channelwise.lab.whynot.WhyNot;

/**
 * What is said of a channel that is not chosen.
 *
 * @param answer the answer for one campaign
 */
public record WhyNotSections(WhyNot answer) {

  /** Of the rules that nearly spoke for the channel, the weightiest are told. */
  private static final int MOST_NEARLY = 7;

  /** The sections of several campaigns, in their order. */
  public static List<WhyNotSections> of(List<WhyNot> answers) {
    return answers.stream().map(WhyNotSections::new).toList();
  }

  /** The channel and what came of it. */
  public String standing() {
    return switch (answer.standing()) {
      case PRIMARY -> "%s is the primary".formatted(answer.channel());
      case BACKUP -> "%s is a backup".formatted(answer.channel());
      case OUTRANKED -> "%s is outranked".formatted(answer.channel());
      case EXCLUDED ->
          answer.stoppedIn().isEmpty()
              ? "%s is not among the channels to choose from".formatted(answer.channel())
              : "%s is excluded".formatted(answer.channel());
    };
  }

  /** The folder of the rules that stopped it; empty if none did. */
  public String stoppedIn() {
    return answer.stoppedIn().isEmpty() ? "" : "by the rules in " + answer.stoppedIn() + "/";
  }

  /** The rules that nearly spoke for the channel, as far as they are told. */
  public List<NearMiss> nearly() {
    return answer.nearly().stream().limit(MOST_NEARLY).toList();
  }

  /** How many of them are not; empty if all are. */
  public String moreNearly() {
    int left = answer.nearly().size() - nearly().size();
    return left == 0
        ? ""
        : "and %s; --format json has all of them"
            .formatted(Wording.count(left, "more such rule", "more such rules"));
  }

  /** Changed values and what they make of the channel, in words. */
  public static String remedy(Remedy remedy) {
    return String.join(" and ", remedy.settings().stream().map(WhyNotSections::setting).toList());
  }

  private static String setting(Setting setting) {
    return setting.value().isPresent()
        ? setting.path() + ": " + setting.text()
        : setting.path() + " left out";
  }
}
