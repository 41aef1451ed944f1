package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Parses the name of a rule and its annotations, up to its conditions. */
final class HeaderParser {

  private final TokenCursor tokens;
  private final List<SyntaxTree.Annotation> annotations = new ArrayList<>();
  private boolean whole = true;

  HeaderParser(TokenCursor tokens) {
    this.tokens = tokens;
  }

  List<SyntaxTree.Annotation> annotations() {
    return annotations;
  }

  /** Whether all annotations were understood. */
  boolean isWhole() {
    return whole;
  }

  /** The name as a text, whatever its quotes. */
  Token name() {
    if (tokens.at(Type.STRING)) {
      Token name = tokens.take();
      tokens.leaveOutBehind(Type.COLON, "the rule's name");
      return name;
    }
    Token first = tokens.peek();
    String words = words();
    if (words.isEmpty()) {
      tokens.tellBehind(
          ProblemKind.WRONG_NAME,
          "The rule has no name.",
          "Write one behind the word rule, in double quotes: rule \"SMS is fast enough\".");
      return first.as(Type.STRING, "no name in line " + first.line());
    }
    tokens.tellAt(
        first,
        ProblemKind.MISSING_QUOTE,
        "The rule's name has no double quotes around it.",
        "Write rule " + MessageText.toWrite(words) + ".");
    return first.as(Type.STRING, words);
  }

  /** The rest of the line without its quotes, up to the next annotation. */
  private String words() {
    StringBuilder words = new StringBuilder();
    while (!tokens.startsLine() && !tokens.at(Type.AT)) {
      boolean apart = !words.isEmpty() && !tokens.before().touches(tokens.peek());
      words.append(apart ? " " : "").append(tokens.peek().text().replace("\"", ""));
      tokens.skip();
    }
    return words.toString();
  }

  /** Parses annotations up to the word before the conditions, or to where it is missing. */
  void annotations(ConditionParser conditions) {
    while (!tokens.accept(Type.WHEN)) {
      if (tokens.at(Type.AT)) {
        tokens.take();
        annotation();
      } else if (misspeltWhen()) {
        tokens.replaceWord(ProblemKind.MISSING_WHEN, "when");
        return;
      } else if (conditions.beginsCondition()) {
        tokens.tell(
            ProblemKind.MISSING_WHEN,
            "The word \"when\" is missing before these conditions.",
            "Write when on a line of its own above.");
        return;
      } else if (!slip()) {
        whole = false;
        tokens.tellUnexpected("an annotation or \"when\"", "");
        if (conditions.isOver()) {
          return;
        }
        tokens.skip();
        tokens.skipUntil(
            () -> tokens.atAny(Type.AT, Type.WHEN) || tokens.startsLine() || conditions.isOver());
      }
    }
  }

  private boolean misspeltWhen() {
    return tokens.atMisspelt("when")
        || (tokens.isAlone() && tokens.peek().text().equals("if"))
        || tokens.atUnknownWordBefore(Type.TYPE, Type.BINDING);
  }

  private boolean slip() {
    Token found = tokens.peek();
    String word = found.text();
    boolean wordBehind = tokens.peek(1).isWord() && !tokens.startsLine(1);
    boolean signBehind = tokens.at(1, Type.OPEN) || tokens.at(1, Type.COLON);
    boolean flag = word.equals("lock-on-active") || word.equals("no-loop");
    boolean begins = tokens.startsLine() || tokens.before().is(Type.STRING);
    if (tokens.atSignLine()) {
      tokens.leaveOutLine();
    } else if (found.is(Type.NAME)
        && SyntaxTree.ANNOTATIONS.contains(word)
        && tokens.startsLine()) {
      tokens.tell(
          ProblemKind.WRONG_ANNOTATION,
          "The @ is missing before " + MessageText.quoted(word) + ".",
          "Write @" + word + ".");
      annotation();
    } else if (begins && tokens.atForeignWord(0) && (flag || !wordBehind)) {
      tokens.tellForeign(word);
      tokens.skipLine();
    } else if (tokens.startsLine() && found.isWord() && !tokens.startsLine(1) && !signBehind) {
      tokens.leaveOutLine();
    } else {
      return false;
    }
    return true;
  }

  /** What stands behind the sign of an annotation. */
  private void annotation() {
    if (!tokens.at(Type.NAME)) {
      whole = false;
      tokens.tellUnexpected("the name of an annotation", "");
      tokens.skipUntil(() -> tokens.startsLine() || tokens.atAny(Type.AT, Type.WHEN));
      return;
    }
    Token name = tokens.take();
    boolean opened = tokens.accept(Type.OPEN);
    if (!tokens.at(Type.STRING)) {
      bareText(name);
      return;
    }
    if (!opened) {
      tokens.tellMissing(Type.OPEN);
    }
    annotations.add(new SyntaxTree.Annotation(name, tokens.take()));
    if (tokens.at(Type.COMMA)) {
      tokens.tell(
          ProblemKind.WRONG_ANNOTATION,
          "An annotation has one text, and here begins another.",
          "Delete it, or write it into the first.");
      tokens.skipUntil(() -> tokens.startsLine() || tokens.at(Type.CLOSE));
    }
    if (!tokens.accept(Type.CLOSE) && opened) {
      tokens.tellMissing(Type.CLOSE);
    }
  }

  /** A text without quotes, as in a list of fields, or none at all. */
  private void bareText(Token name) {
    Token from = tokens.peek();
    String words = words().replaceFirst("^:\\s*", "").replaceFirst("\\)$", "");
    if (words.isEmpty()) {
      whole = false;
      tokens.tellBehind(
          ProblemKind.WRONG_ANNOTATION,
          "The text of @" + name.value() + " is missing here.",
          "Write it behind, as in @guidance(\"purpose/sms\").");
      tokens.accept(Type.CLOSE);
      return;
    }
    tokens.tellAt(
        from,
        ProblemKind.MISSING_QUOTE,
        "The text of an annotation stands in brackets and in double quotes.",
        "Write (" + MessageText.toWrite(words) + ").");
    annotations.add(new SyntaxTree.Annotation(name, from.as(Type.STRING, words)));
  }
}
