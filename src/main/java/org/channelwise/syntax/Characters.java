package org.channelwise.syntax;

import org.channelwise.source.PlainSight;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Unseen;

/**
 * Which characters may stand in a rule file, comments included. What cannot be seen is refused, for
 * a reader must see what the engine gets; so is the backslash, with which unseen characters could
 * be written.
 */
public final class Characters {

  private Characters() {}

  /** Whether a character may stand anywhere in a rule file. */
  public static boolean allowed(int character) {
    return character != '\\' && !Unseen.is(character);
  }

  /** Reports every character of a text that may not stand in a rule file. */
  public static void check(String text, ProblemCollector problems) {
    PlainSight.check(text, problems::at);
    int line = 1;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n') {
        line++;
        start = at + 1;
      } else if (character == '\\') {
        problems.at(
            ProblemKind.ODD_CHARACTER,
            line,
            text.codePointCount(start, at) + 1,
            "Rule files have no backslash.",
            "Write the character itself; a double quote cannot stand inside a text.");
      }
    }
  }
}
