package org.channelwise;

import java.util.List;
import org.channelwise.advice.Reviewed;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.LimitReached;
import org.channelwise.source.Problem;

/** What came of one campaign; it holds nothing that changes, so that any thread may print it. */
public sealed interface Judged {

  /**
   * There is an answer.
   *
   * @param brief the campaign
   * @param reviewed the answer
   */
  record Answered(Brief brief, Reviewed reviewed) implements Judged {}

  /**
   * It could not be read.
   *
   * @param problems what is wrong with it; never empty
   */
  record Unreadable(List<Problem> problems) implements Judged {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The rules did not come to rest.
   *
   * @param file the campaign's file
   * @param limit what they did instead
   */
  record Unsettled(String file, LimitReached limit) implements Judged {}

  /**
   * The program failed.
   *
   * @param file the campaign's file
   * @param cause the failure
   */
  record Crashed(String file, RuntimeException cause) implements Judged {}
}
