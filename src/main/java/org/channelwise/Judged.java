package org.channelwise;

import java.util.List;
import org.channelwise.advice.Reviewed;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.LimitReached;
import org.channelwise.source.Problem;

/** What came of one campaign; it holds nothing that changes, so that any thread may print it. */
public sealed interface Judged {

  /** There is an answer to a campaign. */
  record Answered(Brief brief, Reviewed reviewed) implements Judged {}

  /** It could not be read; there is at least one problem. */
  record Unreadable(List<Problem> problems) implements Judged {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /** The rules did not come to rest over the campaign of a file. */
  record Unsettled(String file, LimitReached limit) implements Judged {}

  /** The program failed over the campaign of a file. */
  record Crashed(String file, RuntimeException cause) implements Judged {}
}
