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

  private LookAlikes() {}

  /**
   * What is left of a text once look-alikes are made one: equal for texts that a reader may take
   * for each other, in any case of letters, with or without accents, blanks and punctuation.
   */
  public static String skeleton(String text) {
    StringBuilder skeleton = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .map(LookAlikes::latin)
        .filter(LookAlikes::tells)
        .forEach(skeleton::appendCodePoint);
    return skeleton.isEmpty()
        ? text
        : skeleton.toString().toLowerCase(Locale.ROOT).replace('l', 'i');
  }

  private static boolean tells(int letter) {
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.NON_SPACING_MARK,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }

  private static int latin(int letter) {
    int at = OTHERS.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }
}
