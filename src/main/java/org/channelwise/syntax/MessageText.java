package org.channelwise.syntax;

import java.util.Collection;
import java.util.Optional;
import org.channelwise.source.Suggestion;

/** How messages show what stands in a rule file. */
public final class MessageText {

  private static final int LONGEST = 60;
  private static final int MANY = 15;
  private static final int UNSEEN = 0xFFFD;

  private MessageText() {}

  /** A text in double quotes, cut to a length that a person will read. */
  public static String quoted(String text) {
    String cut = cut(text, LONGEST);
    StringBuilder shown = new StringBuilder("\"");
    cut.codePoints()
        .map(character -> Characters.allowed(character) ? character : UNSEEN)
        .forEach(shown::appendCodePoint);
    return shown.append('"').toString();
  }

  /** A text in double quotes as somebody is to write it; only one that is far too long is cut. */
  static String toWrite(String text) {
    return '"' + whole(text) + '"';
  }

  /** A text as it stands; only one that is far too long is cut. */
  public static String whole(String text) {
    return cut(text, Token.LONGEST_TEXT);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The word that was probably meant, or the words there are if they are few enough to read. */
  public static String suggestion(String wrong, Collection<String> known, String otherwise) {
    Optional<String> near = Suggestion.nearest(wrong, known);
    if (near.isPresent()) {
      return "Did you mean " + quoted(near.get()) + "?";
    }
    return known.isEmpty() || known.size() > MANY
        ? otherwise
        : otherwise + " Known: " + String.join(", ", known) + ".";
  }
}
