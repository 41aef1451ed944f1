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
    int length = text.codePointCount(0, text.length());
    String cut =
        length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    StringBuilder shown = new StringBuilder("\"");
    cut.codePoints()
        .map(character -> Characters.allowed(character) ? character : UNSEEN)
        .forEach(shown::appendCodePoint);
    return shown.append('"').toString();
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
