package org.channelwise.lab;

import java.util.Locale;
import org.channelwise.language.Phase;

/**
 * A rule that somebody wants to begin.
 *
 * @param name the sentence that it is to be called
 * @param phase the folder of rules that it is for
 * @param guidance the row of the guidance that it encodes
 * @param file what its file and the folder of its fixture are called, without an ending
 */
public record NewRule(String name, Phase phase, String guidance, String file) {

  private static final int LONGEST_FILE = 60;

  /** What a file is called after a rule: its words in small letters, joined by hyphens. */
  public static String fileFor(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = words.replaceAll("^-|-$", "");
    if (trimmed.length() <= LONGEST_FILE) {
      return trimmed;
    }
    int end = trimmed.lastIndexOf('-', LONGEST_FILE);
    return trimmed.substring(0, end < 0 ? LONGEST_FILE : end);
  }

  /** The path of its file below the folder of rules. */
  public String rulePath() {
    return phase.folder() + "/" + file + ".drl";
  }
}
