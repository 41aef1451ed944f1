package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What stands on a terminal, and in the log of a workflow. */
final class Screen {

  /** The colours that we use ourselves. */
  private static final Pattern OURS = Pattern.compile("\u001b\\[(0|1|2|31|32|33)m");

  /** Not to be seen, though Unicode counts them neither as controls nor as formats. */
  private static final Pattern FILLERS =
      Pattern.compile(
          "[\u034F\u115F\u1160\u17B4\u17B5\u2065\u3164\uFFA0\uFFF0-\uFFF8]"
              + "|[\\x{E0000}-\\x{E0FFF}]");

  private Screen() {}

  static String withoutColours(String printed) {
    return OURS.matcher(printed).replaceAll("");
  }

  /** Nothing moves the cursor, turns the writing direction, hides or commands. */
  static void assertHarmless(String printed) {
    assertUnseenNowhere(printed);
    assertThat(Runner.commands(printed)).isEmpty();
  }

  /** Line feeds and the joiners of scripts are all that is not to be seen. */
  static void assertUnseenNowhere(String printed) {
    assertThat(
            printed
                .codePoints()
                .filter(letter -> letter != '\n' && letter != 0x200C && letter != 0x200D)
                .filter(letter -> isUnseen(letter) || isFiller(letter))
                .mapToObj("U+%04X"::formatted)
                .distinct())
        .isEmpty();
  }

  private static boolean isFiller(int letter) {
    return (letter & 0xFFFE) == 0xFFFE
        || (letter >= 0x300 && FILLERS.matcher(Character.toString(letter)).matches());
  }

  private static boolean isUnseen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** What people read of a text: whatever cannot be seen is gone, and so are all spaces. */
  static String read(String text) {
    StringBuilder read = new StringBuilder();
    text.codePoints()
        .filter(letter -> letter != '\uFFFD' && !Character.isWhitespace(letter))
        .filter(letter -> !Character.isSpaceChar(letter) && !isUnseen(letter))
        .filter(letter -> !isFiller(letter))
        .forEach(read::appendCodePoint);
    return read.toString();
  }
}
