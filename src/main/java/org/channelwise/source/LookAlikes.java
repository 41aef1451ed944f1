package org.channelwise.source;

import java.text.Normalizer;
import java.util.Locale;

/** Tells texts that a reader takes for the same, though they are not. */
public final class LookAlikes {

  /**
   * Letters of other scripts in the order of the Latin ones that they look like, from Unicode's
   * table of confusable characters (UTS 39): those that a usual font draws alike.
   */
  private static final String OTHERS =
      "авеёкмнорстухѕіјԛԝһԁАВЕКМНОРСТУХЅІЈԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχɑɡıⅼ01|";

  private static final String LATIN =
      "abeekmhopctyxsijqwhdabekmhopctyxsijqwabezhikmnoptyxaikvoptuxagiloii";

  private static final char LAST_OF_ASCII = 0x7E;

  private LookAlikes() {}

  /**
   * What is left of a text once look-alikes are made one: equal for texts that a reader may take
   * for each other, in any case of letters, with or without accents, blanks, hyphens and what
   * nobody can see; but a blank or a hyphen between two digits parts two numbers.
   */
  public static String skeleton(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder skeleton = new StringBuilder();
    int letter;
    for (int at = 0; at < plain.length(); at += Character.charCount(letter)) {
      letter = plain.codePointAt(at);
      if (tells(letter)) {
        skeleton.appendCodePoint(latin(letter));
      } else if (isBetweenDigits(plain, at)) {
        skeleton.append(' ');
      }
    }
    return skeleton.isEmpty()
        ? text
        : skeleton.toString().toLowerCase(Locale.ROOT).replace('l', 'i');
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (text.charAt(at) == ' ' || text.charAt(at) == '-')
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= LAST_OF_ASCII) {
      at++;
    }
    return at == text.length();
  }

  private static boolean tells(int letter) {
    if (letter > ' ' && letter <= LAST_OF_ASCII) {
      return letter != '-';
    }
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.NON_SPACING_MARK ->
          false;
      default -> !Plain.isUnseen(letter) && !Unseen.isIgnorable(letter) && !Unseen.isBlank(letter);
    };
  }

  private static int latin(int letter) {
    if (letter <= LAST_OF_ASCII && letter != '0' && letter != '1' && letter != '|') {
      return letter;
    }
    int at = OTHERS.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }
}
