package org.channelwise.language;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** What a rule file begins with: its package and its import. */
final class HeadingSlips {

  private static final String IMPORT = HeadingCheck.IMPORT;

  private static final List<Integer> IMPORT_SIGNS =
      List.of(
          RuleTextLexer.IMPORT,
          RuleTextLexer.NAME,
          RuleTextLexer.DOT,
          RuleTextLexer.NAME,
          RuleTextLexer.DOT,
          RuleTextLexer.NAME,
          RuleTextLexer.DOT,
          RuleTextLexer.STAR);

  private HeadingSlips() {}

  /** Takes the heading as a whole, for without it a file is hardly ever another thing. */
  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.HEADING || walk.last().isPresent()) {
      return false;
    }
    boolean imported = false;
    if (walk.is(0, RuleTextLexer.IMPORT)) {
      importLine(walk, false);
      imported = true;
    }
    packageLine(walk, imported);
    if (imported) {
      putImport(walk);
    } else {
      importLine(walk, true);
    }
    while (walk.is(0, RuleTextLexer.IMPORT)) {
      walk.report(
          ProblemKind.WRONG_IMPORT,
          "Rules import the facts and nothing else.",
          "Delete this line.");
      walk.dropLine();
    }
    walk.begin();
    return true;
  }

  /** Puts a heading in where the file has nothing of a rule file. */
  static void put(Walk walk) {
    putPackage(walk);
    putImport(walk);
    walk.begin();
  }

  private static void packageLine(Walk walk, boolean late) {
    boolean misspelt = walk.resembles(0, "package");
    if (!walk.is(0, RuleTextLexer.PACKAGE) && !misspelt) {
      walk.report(
          ProblemKind.MISSING_PACKAGE,
          "The line that names the folder is missing.",
          "Write " + line(walk) + " as the first line.");
      putPackage(walk);
      return;
    }
    if (misspelt) {
      walk.report(
          ProblemKind.MISSING_PACKAGE,
          Shown.quoted(walk.look(0).getText()) + " stands where \"package\" must stand.",
          "Did you mean \"package\"?");
    } else if (late) {
      walk.report(
          ProblemKind.WRONG_PACKAGE,
          "The line that names the folder stands below the import.",
          "Move it to the top of the file.");
    }
    walk.replace(1, RuleTextLexer.PACKAGE, "package");
    boolean plain = true;
    Token first = walk.look(0);
    while (!walk.beginsLine(0) && !walk.is(0, RuleTextLexer.SEMICOLON)) {
      plain &= walk.is(0, RuleTextLexer.NAME) || walk.is(0, RuleTextLexer.DOT);
      if (plain) {
        walk.pass();
      } else {
        walk.drop(1);
      }
    }
    if (!plain) {
      walk.reportAt(
          first,
          ProblemKind.WRONG_PACKAGE,
          "This is not the folder of the file as rules write it.",
          "Write " + line(walk) + " instead.");
      walk.forget(RuleTextLexer.PACKAGE);
      putPackage(walk);
    } else if (!walk.is(0, RuleTextLexer.SEMICOLON)) {
      SignSlips.semicolon(walk);
    }
    if (walk.is(0, RuleTextLexer.SEMICOLON)) {
      if (plain) {
        walk.pass();
      } else {
        walk.drop(1);
      }
    }
  }

  private static void importLine(Walk walk, boolean put) {
    boolean misspelt = walk.resembles(0, "import");
    if (!walk.is(0, RuleTextLexer.IMPORT) && !misspelt) {
      walk.report(
          ProblemKind.WRONG_IMPORT,
          "The line that imports the facts is missing before this.",
          "Write " + IMPORT + " on a line of its own above.");
      putImport(walk);
      return;
    }
    if (misspelt) {
      walk.report(
          ProblemKind.WRONG_IMPORT,
          Shown.quoted(walk.look(0).getText()) + " stands where \"import\" must stand.",
          "Did you mean \"import\"?");
    } else if (!isRight(walk)) {
      walk.report(
          ProblemKind.WRONG_IMPORT,
          "Rules import the facts and nothing else.",
          "Write " + IMPORT + " instead.");
    } else if (!walk.is(IMPORT_SIGNS.size(), RuleTextLexer.SEMICOLON)) {
      Token star = walk.look(IMPORT_SIGNS.size() - 1);
      walk.reportBehind(
          star, ProblemKind.MISSING_SEMICOLON, "A semicolon is missing here.", "Write ; here.");
    }
    walk.dropLine();
    if (put) {
      putImport(walk);
    }
  }

  private static boolean isRight(Walk walk) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < IMPORT_SIGNS.size(); at++) {
      text.append(walk.look(at).getText()).append(at == 0 ? " " : "");
    }
    return IMPORT.equals(text + ";");
  }

  private static String line(Walk walk) {
    return "package " + walk.folder().replace('/', '.') + ";";
  }

  private static void putPackage(Walk walk) {
    walk.insert(RuleTextLexer.PACKAGE, "package");
    String dot = "";
    for (String part : walk.folder().split("/", -1)) {
      if (!dot.isEmpty()) {
        walk.insert(RuleTextLexer.DOT, dot);
      }
      walk.insert(RuleTextLexer.NAME, part);
      dot = ".";
    }
    walk.insert(RuleTextLexer.SEMICOLON, ";");
  }

  private static void putImport(Walk walk) {
    String[] words = {"import", "org", ".", "channelwise", ".", "facts", ".", "*"};
    for (int at = 0; at < words.length; at++) {
      walk.insert(IMPORT_SIGNS.get(at), words[at]);
    }
    walk.insert(RuleTextLexer.SEMICOLON, ";");
  }
}
