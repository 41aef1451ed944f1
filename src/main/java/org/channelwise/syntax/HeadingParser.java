package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Parses what a rule file begins with: its package and its import. */
final class HeadingParser {

  private static final String IMPORT = "import org.channelwise.facts.*;";

  private final TokenCursor tokens;
  private final String right;

  HeadingParser(TokenCursor tokens, String folder) {
    this.tokens = tokens;
    this.right = "package " + folder.replace('/', '.') + ";";
  }

  /**
   * The names of the package with the points between them, empty if they are not as they must be.
   */
  List<Token> parse() {
    boolean importFirst = tokens.at(Type.IMPORT);
    if (importFirst) {
      importLine();
    }
    List<Token> named = packageLine(importFirst);
    if (!importFirst) {
      importLine();
    }
    while (tokens.at(Type.IMPORT)) {
      tokens.tell(
          ProblemKind.WRONG_IMPORT,
          "Rules import the facts and nothing else.",
          "Delete this line.");
      tokens.skipLine();
    }
    return named;
  }

  private List<Token> packageLine(boolean late) {
    if (tokens.at(Type.PACKAGE)) {
      if (late) {
        tokens.tell(
            ProblemKind.WRONG_PACKAGE,
            "The line that names the folder stands below the import.",
            "Move it to the top of the file.");
      }
      tokens.take();
    } else if (tokens.resembles(0, "package")) {
      tokens.replaceWord(ProblemKind.MISSING_PACKAGE, "package");
    } else {
      tokens.tell(
          ProblemKind.MISSING_PACKAGE,
          "The line that names the folder is missing.",
          "Write " + right + " as the first line.");
      return List.of();
    }
    List<Token> names = names(Set.of(Type.NAME));
    if (!names.isEmpty() && tokens.accept(Type.SEMICOLON)) {
      return names;
    }
    if (tokens.startsLine() && !names.isEmpty()) {
      tokens.tellMissing(Type.SEMICOLON);
      return names;
    }
    tokens.tellAt(
        names.isEmpty() ? tokens.peek() : names.get(0),
        ProblemKind.WRONG_PACKAGE,
        "This is not the folder of the file as rules write it.",
        "Write " + right + " instead.");
    tokens.skipUntil(() -> tokens.startsLine() || tokens.before().is(Type.SEMICOLON));
    return List.of();
  }

  private void importLine() {
    Token word = tokens.peek();
    if (tokens.resembles(0, "import")) {
      tokens.replaceWord(ProblemKind.WRONG_IMPORT, "import");
      tokens.skipUntil(tokens::startsLine);
      return;
    }
    if (!tokens.accept(Type.IMPORT)) {
      tokens.tell(
          ProblemKind.WRONG_IMPORT,
          "The line that imports the facts is missing before this.",
          "Write " + IMPORT + " on a line of its own above.");
      return;
    }
    List<Token> names = names(Set.of(Type.NAME, Type.TYPE, Type.STAR));
    String named = names.stream().map(Token::value).collect(Collectors.joining());
    boolean ends = tokens.at(Type.SEMICOLON);
    if (!IMPORT.equals("import " + named + ";") || !(ends || tokens.startsLine())) {
      tokens.tellAt(
          word,
          ProblemKind.WRONG_IMPORT,
          "Rules import the facts and nothing else.",
          "Write " + IMPORT + " instead.");
      tokens.skipUntil(() -> tokens.startsLine() || tokens.before().is(Type.SEMICOLON));
    } else if (ends) {
      tokens.take();
    } else {
      tokens.tellMissing(Type.SEMICOLON);
    }
  }

  /** Names with points between them, as far as they go. */
  private List<Token> names(Set<Type> parts) {
    List<Token> names = new ArrayList<>();
    while (parts.contains(tokens.peek().type())) {
      names.add(tokens.take());
      if (!tokens.at(Type.DOT) || !parts.contains(tokens.peek(1).type())) {
        break;
      }
      names.add(tokens.take());
    }
    return names;
  }
}
