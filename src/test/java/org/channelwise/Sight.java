package org.channelwise;

import java.util.Set;
import java.util.regex.Pattern;

/** What a reader can see, judged by what Unicode calls a character and not by what we refuse. */
public final class Sight {

  /** Letters, marks, digits, punctuation and symbols; all else shows nothing or a blank. */
  private static final Pattern DRAWN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} \\t\\n]");

  /** Those of them that have no picture, by their names. */
  private static final Set<String> EMPTY =
      Set.of(
          "COMBINING GRAPHEME JOINER",
          "HANGUL CHOSEONG FILLER",
          "HANGUL JUNGSEONG FILLER",
          "HANGUL FILLER",
          "HALFWIDTH HANGUL FILLER",
          "KHMER VOWEL INHERENT AQ",
          "KHMER VOWEL INHERENT AA",
          "BRAILLE PATTERN BLANK",
          "OBJECT REPLACEMENT CHARACTER",
          "KHITAN SMALL SCRIPT FILLER",
          "MUSICAL SYMBOL NULL NOTEHEAD",
          "EGYPTIAN HIEROGLYPH FULL BLANK",
          "EGYPTIAN HIEROGLYPH HALF BLANK");

  private static final Pattern SELECTOR =
      Pattern.compile("(?:MONGOLIAN FREE )?VARIATION SELECTOR(?: |-).*");

  private Sight() {}

  /** Whether a reader can see a character, or knows it as a space, a tab or the end of a line. */
  public static boolean sees(int character) {
    if (!DRAWN.matcher(Character.toString(character)).matches()) {
      return false;
    }
    String name = String.valueOf(Character.getName(character));
    return !EMPTY.contains(name) && !SELECTOR.matcher(name).matches();
  }
}
