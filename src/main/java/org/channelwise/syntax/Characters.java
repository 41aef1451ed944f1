package org.channelwise.syntax;

import java.util.Locale;
import org.channelwise.source.ProblemKind;

/**
 * Which characters may stand in a rule file, comments included. What cannot be seen is refused, for
 * a reader must see what the engine gets; so is the backslash, with which unseen characters could
 * be written.
 */
public final class Characters {

  private Characters() {}

  /** Whether a character may stand anywhere in a rule file. */
  public static boolean allowed(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> character != '\\';
    };
  }

  /** Reports every character of a text that may not stand in a rule file. */
  public static void check(String text, ProblemCollector problems) {
    int line = 1;
    int column = 1;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (character == '\\') {
        problems.at(
            ProblemKind.ODD_CHARACTER,
            line,
            column,
            "Rule files have no backslash.",
            "Write the character itself; a double quote cannot stand inside a text.");
      } else if (!allowed(character)) {
        problems.at(
            ProblemKind.ODD_CHARACTER,
            line,
            column,
            String.format(Locale.ROOT, "The invisible character U+%04X stands here.", character),
            "Delete it.");
      }
      at += Character.charCount(character);
      column++;
      if (character == '\n') {
        line++;
        column = 1;
      }
    }
  }
}
