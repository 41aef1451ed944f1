package org.channelwise.lab.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines in which a text differs from an earlier one. */
public final class TextChange {

  private TextChange() {}

  /** Lines that are gone, after a minus sign, and new ones, after a plus sign, in their order. */
  public static List<String> lines(String before, String after) {
    RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
    RawText now = new RawText(after.getBytes(StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.WS_IGNORE_TRAILING, old, now)) {
      for (int i = edit.getBeginA(); i < edit.getEndA(); i++) {
        lines.add("- " + old.getString(i));
      }
      for (int i = edit.getBeginB(); i < edit.getEndB(); i++) {
        lines.add("+ " + now.getString(i));
      }
    }
    return lines;
  }
}
