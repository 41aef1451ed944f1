package org.channelwise.language;

import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** Takes the texts of a rule file out of their quotes. */
final class Texts {

  private static final int LONGEST = 500;

  private Texts() {}

  /** What stands between the quotes; a text that is too long or holds a tab is reported. */
  static String checked(Token quoted, Faults faults) {
    String text = of(quoted);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      faults.at(
          ProblemKind.TOO_LARGE,
          quoted,
          "The text " + Shown.quoted(text) + " is longer than " + LONGEST + " characters.",
          "Say it in fewer words.");
    }
    if (text.indexOf('\t') >= 0) {
      faults.at(
          ProblemKind.ODD_CHARACTER,
          quoted,
          "The text " + shownWithoutTabs(text) + " holds a tab.",
          "Write a space.");
    }
    return text;
  }

  static String of(Token quoted) {
    String text = quoted.getText();
    return text.substring(1, text.length() - 1);
  }

  private static String shownWithoutTabs(String text) {
    return Shown.quoted(text.replace('\t', ' '));
  }
}
