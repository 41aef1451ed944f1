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
    List<Problem> problems = checked.problems();
    for (Problem problem : problems) {
      out.write(coloured(ProblemText.of(problem), style) + "\n\n");
    }
    if (!problems.isEmpty()) {
      out.write("More on these, with examples:\n");
      for (ProblemKind kind : problems.stream().map(Problem::kind).distinct().sorted().toList()) {
        out.write("  channelwise rules explain " + kind.id() + "\n");
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
    List<Problem> problems = checked.problems();
    long files = problems.stream().map(problem -> problem.place().file()).distinct().count();
    String found =
        problems.isEmpty()
            ? style.paint(Ink.GREEN, "no problem found")
            : style.paint(Ink.RED, count(problems.size(), "problem"))
                + " in "
                + count(files, "file");
    String rules = count(checked.rules(), "rule");
    return "%s, %s: %s".formatted(count(checked.files(), "rule file"), rules, found);
  }

  private static String count(long number, String what) {
    return Wording.count(number, what, what + "s");
  }
}
