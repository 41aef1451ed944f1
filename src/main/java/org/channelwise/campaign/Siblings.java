package org.channelwise.campaign;

import java.util.HashMap;
import java.util.Map;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;
import org.channelwise.source.Shapes;
import org.channelwise.source.YamlDocument;

/**
 * What is kept of the earlier campaigns of a file for those behind them. It is bounded, for a file
 * may be of any length: behind very many campaigns, an id is held against the first ones only.
 */
final class Siblings {
  private static final int MOST_IDS = 500_000;
  private static final int MOST_BLANKS = 100;

  private final Map<String, Integer> lines = new HashMap<>();
  private int blanks;

  /** Says of a campaign that an earlier one has its id. */
  void unique(Scalar id, Problems problems) {
    Integer earlier = lines.get(id.text());
    if (earlier != null) {
      problems.at(
          ProblemKind.DUPLICATE_NAME,
          id,
          "campaign is %s, as is the campaign at line %s.".formatted(Quoted.of(id.text()), earlier),
          "Give each campaign of a file an id of its own.");
    } else if (lines.size() < MOST_IDS && !Shapes.ID.isTooLong(id.text())) {
      lines.put(id.text(), id.line());
    }
  }

  /** Says of a blank document that it is one, unless enough of them are told. */
  void blank(YamlDocument document, Problems problems) {
    blanks++;
    if (blanks <= MOST_BLANKS) {
      document.reportBlank(problems);
    } else if (blanks == MOST_BLANKS + 1) {
      problems.at(
          ProblemKind.TOO_LARGE,
          document.source().firstLine(),
          1,
          "There are more empty documents than these.",
          "Delete the lines of three hyphens that nothing follows.");
    }
  }
}
