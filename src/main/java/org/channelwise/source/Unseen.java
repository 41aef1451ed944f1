package org.channelwise.source;

/**
 * Characters that nobody can see: those that show nothing, those that show a blank which is no
 * space, and those of which nobody can say what they show. Files that decide hold none of them.
 */
public final class Unseen {

  /**
   * Ranges with the property Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt,
   * the same in versions 14 to 16. Java does not know it.
   */
  private static final int[][] IGNORABLE = {
    {0x00AD, 0x00AD},
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFF8},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF},
  };

  private static final char LAST_OF_ASCII = 0x7E;

  private Unseen() {}

  /** Whether nobody can see a character; a space, a tab and a line feed are none of these. */
  public static boolean is(int character) {
    if (character <= LAST_OF_ASCII) {
      return character < ' ' && character != '\t' && character != '\n';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isBlank(character) || isIgnorable(character);
    };
  }

  /** Whether a character shows a blank, and is no ordinary space. */
  public static boolean isBlank(int character) {
    return switch (character) {
      case ' ' -> false;
      case 0x2800, 0xFFFC, 0x16FE4, 0x1D159, 0x13441, 0x13442 -> true;
      default -> Character.getType(character) == Character.SPACE_SEPARATOR;
    };
  }

  /** Whether Unicode says that nothing is to be drawn for a character. */
  static boolean isIgnorable(int character) {
    for (int[] range : IGNORABLE) {
      if (character <= range[1]) {
        return character >= range[0];
      }
    }
    return false;
  }
}
