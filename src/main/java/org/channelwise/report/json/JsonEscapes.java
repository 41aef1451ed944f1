package org.channelwise.report.json;

import java.util.Locale;
import org.channelwise.source.Plain;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what would be more than text where the JSON is printed: characters that cannot be
 * seen and, for build servers, the sign that their older commands begin with. Whoever parses the
 * JSON gets the text as it was.
 */
final class JsonEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1;
  private static final char DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  JsonEscapes() {
    ascii['#'] = ESCAPE_CUSTOM;
    ascii[DELETE] = ESCAPE_CUSTOM;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  /** Halves of pairs are among what cannot be seen, so that all pairs are escaped. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int letter) {
    return letter == '#' || Plain.isUnseen(letter)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", letter))
        : null;
  }
}
