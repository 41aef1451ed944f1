package org.channelwise.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Scored;

/**
 * All that an answer says, apart from where its rules stand: a rule that only moved in its file
 * explains nothing otherwise.
 *
 * @param ofChannels what is said of each channel
 * @param findings what is said beside that
 */
record Explanation(Map<String, List<Said>> ofChannels, List<Said> findings) {

  /** One thing that is said; {@code as} is its kind, with whatever else belongs to it. */
  record Said(String as, String rule, int points, String text, Map<String, Object> because) {
    static Said of(String as, Reason reason) {
      return new Said(
          as, reason.rule().name(), reason.points(), reason.text(), reason.because().values());
    }
  }

  static Explanation of(Recommendation answer) {
    Map<String, List<Said>> ofChannels = new TreeMap<>();
    Stream.concat(answer.primary().stream(), answer.backups().stream())
        .forEach(choice -> ofChannels.put(choice.scored().channel(), of(choice)));
    answer.outranked().forEach(scored -> ofChannels.put(scored.channel(), of(scored)));
    answer
        .excluded()
        .forEach(
            excluded ->
                ofChannels.put(
                    excluded.channel(), excluded.grounds().stream().map(Explanation::of).toList()));
    List<Said> findings = new ArrayList<>();
    answer.findings().forEach(finding -> findings.add(of(finding)));
    answer.refusals().forEach(refusal -> findings.add(Said.of("refused", refusal.reason())));
    return new Explanation(ofChannels, List.copyOf(findings));
  }

  private static List<Said> of(Choice choice) {
    List<Said> said = new ArrayList<>(of(choice.scored()));
    said.add(Said.of("picked", choice.pickedBecause()));
    choice.conditions().forEach(condition -> said.add(Said.of("only if", condition)));
    choice
        .when()
        .ifPresent(
            when -> {
              said.add(Said.of("if " + when.missed(), when.missedBecause()));
              said.add(Said.of("after " + when.after(), when.afterBecause()));
            });
    return List.copyOf(said);
  }

  private static List<Said> of(Scored scored) {
    return scored.reasons().stream().map(reason -> Said.of("reason", reason)).toList();
  }

  private static Said of(ExcludedChannel.Ground ground) {
    return Said.of(ground.code() + ": " + ground.unlock(), ground.reason());
  }

  private static Said of(ReportedFinding finding) {
    return Said.of(
        "%s %s: %s".formatted(finding.severity(), finding.code(), finding.fix()), finding.reason());
  }
}
