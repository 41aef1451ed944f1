package org.channelwise.cli.terminal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.channelwise.Judged;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.Reviewed;

/**
 * What the command ends with. In a batch the highest status of its parts is the status of the
 * whole.
 */
public final class ExitStatus {

  /** Done, and nothing to object to. */
  public static final int FINE = 0;

  /** Done, and there is something to act on. */
  public static final int ACT = 1;

  /** The command line or an input file is wrong. */
  public static final int WRONG_INPUT = 2;

  /** The rules do not compile, or break the safety profile. */
  public static final int WRONG_RULES = 3;

  /** No answer is given: a guardrail was violated, or a limit hit. */
  public static final int NO_ANSWER = 4;

  /** What the help says of them. */
  public static final Map<String, String> MEANINGS = meanings();

  private ExitStatus() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("" + FINE, "done, and nothing to object to");
    meanings.put("" + ACT, "done, and there is something to act on");
    meanings.put("" + WRONG_INPUT, "the command line or an input file is wrong");
    meanings.put("" + WRONG_RULES, "the rules do not compile, or break the safety profile");
    meanings.put("" + NO_ANSWER, "no answer is given: a guardrail was violated, or a limit hit");
    return Collections.unmodifiableMap(meanings);
  }

  /**
   * The status of a campaign.
   *
   * @param strict whether warnings and plans that differ are to be acted on, too
   */
  public static int of(Judged judged, boolean strict) {
    if (judged instanceof Judged.Answered answered) {
      return of(answered.reviewed(), strict);
    }
    return judged instanceof Judged.Unreadable ? WRONG_INPUT : NO_ANSWER;
  }

  private static int of(Reviewed reviewed, boolean strict) {
    Recommendation recommendation = reviewed.recommendation();
    if (recommendation.refused()) {
      return NO_ANSWER;
    }
    boolean act =
        recommendation.primary().isEmpty()
            || reviewed.breaks()
            || (strict && reviewed.differsUnexplained())
            || objects(recommendation.findings(), strict);
    return act ? ACT : FINE;
  }

  /** The status of what campaigns come to together. */
  public static int of(Programme programme, boolean strict) {
    return objects(programme.findings(), strict) ? ACT : FINE;
  }

  private static boolean objects(List<ReportedFinding> findings, boolean strict) {
    return findings.stream()
        .map(ReportedFinding::severity)
        .anyMatch(grave -> grave == Severity.ERROR || (strict && grave == Severity.WARNING));
  }
}
