package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.ProblemText;

/** What a check of rules came to, for people: every problem, and the sums. */
public final class PrettyCheck {

  private PrettyCheck() {}

  /** Writes all problems. */
  public static void write(CheckedFolder checked, Writer out, Style style) throws IOException {
    for (Problem problem : checked.problems()) {
      out.write(coloured(ProblemText.of(problem), style) + "\n\n");
    }
    List<String> kinds =
        checked.problems().stream()
            .map(Problem::kind)
            .distinct()
            .sorted()
            .map(ProblemKind::id)
            .toList();
    if (!kinds.isEmpty()) {
      out.write("More on these, with examples:\n");
      for (String kind : kinds) {
        out.write("  channelwise rules explain " + kind + "\n");
      }
      out.write("\n");
    }
    out.write(sums(checked, style) + "\n");
    out.flush();
  }

  /** The place and the message stand out, and so does the caret. */
  private static String coloured(String text, Style style) {
    String[] lines = text.split("\n", -1);
    lines[0] = style.paint(Ink.BOLD, lines[0]);
    for (int line = 1; line < lines.length; line++) {
      if (lines[line].strip().equals("^")) {
        lines[line] = style.paint(Ink.RED, lines[line]);
      }
    }
    return String.join("\n", lines);
  }

  private static String sums(CheckedFolder checked, Style style) {
    String looked =
        "%s, %s: ".formatted(count(checked.files(), "rule file"), count(checked.rules(), "rule"));
    if (checked.problems().isEmpty()) {
      return looked + style.paint(Ink.GREEN, "no problem found");
    }
    long files =
        checked.problems().stream().map(problem -> problem.place().file()).distinct().count();
    return looked
        + style.paint(Ink.RED, count(checked.problems().size(), "problem"))
        + " in "
        + count(files, "file");
  }

  private static String count(long number, String what) {
    return Wording.count(number, what, what + "s");
  }
}
