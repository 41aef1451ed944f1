package org.channelwise.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in words for people how a document breaks YAML's syntax. What the parser reports is only
 * used to tell the cases apart; what matters to a person is read off the lines themselves.
 */
final class SyntaxFault {
  private static final Pattern COLON_WITHOUT_BLANK =
      Pattern.compile("\\s*(- )?[A-Za-z][A-Za-z-]*:(?=[^\\s:/])");
  private static final Pattern EARLIER_COLON = Pattern.compile(".*\\S: .*");

  private final SourceText source;
  private final List<String> lines;
  private final Problems problems;
  private final String fault;
  private final String during;
  private final Spot spot;
  private final Spot opened;

  private SyntaxFault(SourceText source, Problems problems, MarkedYamlEngineException broken) {
    this.source = source;
    this.lines = source.lines().toList();
    this.problems = problems;
    this.fault = Optional.ofNullable(broken.getProblem()).orElse("");
    this.during = Optional.ofNullable(broken.getContext()).orElse("");
    this.spot = broken.getProblemMark().map(Spot::of).orElse(new Spot(0, 0));
    this.opened = broken.getContextMark().map(Spot::of).orElse(spot);
  }

  /** Reports where the parser gave up on a document, and why. */
  static void report(SourceText source, Problems problems, MarkedYamlEngineException broken) {
    new SyntaxFault(source, problems, broken).report();
  }

  private void report() {
    if (fault.contains("cannot start any token")
        || fault.contains("expected the node content")
        || fault.contains("block end") && (fault.contains("'}'") || fault.contains("']'"))) {
      badBeginning();
    } else if (during.contains("quoted scalar") && fault.contains("unexpected")) {
      at(opened, "The quote that opens here is never closed.", "Close it with the same quote.");
    } else if (fault.contains("unknown escape") || during.contains("double-quoted")) {
      at(
          spot,
          "A backslash in double quotes begins a special character, but none is written like this.",
          "Put the text in single quotes, or write the backslash twice.");
    } else if (during.contains("flow mapping")) {
      bracket("}");
    } else if (during.contains("flow sequence")) {
      bracket("]");
    } else if (during.contains("anchor") || during.contains("alias") || during.contains("a tag")) {
      at(opened, "A value cannot begin with " + letter(opened) + ".", "Put the value in quotes.");
    } else if (during.contains("block scalar")) {
      at(
          spot,
          "Nothing may follow " + letter(opened) + " on its line.",
          "Begin the text on the next line, or put it in quotes.");
    } else if (fault.contains("sequence entries")) {
      at(
          spot,
          "A list item cannot stand here.",
          "Write each item on a line of its own, or the list in square brackets.");
    } else if (fault.contains("document start")) {
      secondDocument();
    } else if (fault.contains("mapping values") && EARLIER_COLON.matcher(before(spot)).matches()) {
      at(
          spot,
          "The value holds a second colon, as if it were another field.",
          "Put the whole value in quotes.");
    } else if (fault.contains("mapping values")) {
      missingColon(above(spot.line()));
    } else if (fault.contains("could not find expected ':'")) {
      missingColon(opened.line());
    } else if (fault.contains("block end")) {
      blockEnd();
    } else {
      at(
          spot,
          "From here on the file is not YAML.",
          "Look for a missing colon, quote or bracket here or just above.");
    }
  }

  private void badBeginning() {
    String letter = letter(spot);
    if (letter.equals("\t")) {
      at(
          spot,
          "A tab stands here, where only blanks may stand.",
          "Indent with blanks, two for each level.");
    } else if (letter.equals("]") || letter.equals("}")) {
      at(
          spot,
          "The closing " + letter + " has no opening one.",
          "Delete it, or add the opening one.");
    } else {
      at(spot, "A value cannot begin with " + letter + ".", "Put the value in quotes.");
    }
  }

  private void bracket(String closing) {
    if (spot.line() == opened.line()) {
      at(
          spot,
          "A comma or the closing " + closing + " is missing before this.",
          "Separate the entries with commas.");
    } else {
      at(
          opened,
          "The bracket that opens here is never closed.",
          "Close it with " + closing + ", and separate its entries with commas.");
    }
  }

  private void secondDocument() {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).startsWith("%")) {
        at(new Spot(line, 0), "A directive (%) is not allowed here.", "Delete the line.");
        return;
      }
    }
    at(
        spot,
        "Another document begins here without a line of three hyphens.",
        "Put a line with --- between the two.");
  }

  private void missingColon(int suspect) {
    String line = line(suspect);
    Matcher matcher = COLON_WITHOUT_BLANK.matcher(line);
    if (matcher.lookingAt()) {
      at(
          new Spot(suspect, matcher.end() - 1),
          "A blank is missing behind this colon.",
          "Write name: value, with a blank behind the colon.");
    } else if (line.contains(": ") || line.endsWith(":")) {
      at(
          firstLetter(spot.line()),
          "This line is indented deeper than the line above it, which already has a value.",
          "Begin the fields of one block in the same column.");
    } else {
      at(
          firstLetter(suspect),
          "A colon is missing in this line.",
          "Write name: value, with a blank behind the colon.");
    }
  }

  private void blockEnd() {
    if (fault.contains("':'")) {
      at(spot, "A name is missing before this colon.", "Write name: value.");
    } else if (!spot.equals(firstLetter(spot.line()))) {
      at(
          spot,
          "More text follows here, behind the end of the value.",
          "Put the whole value in one pair of quotes; within single quotes a quote is written"
              + " twice.");
    } else if (fault.contains("'-'")) {
      at(
          spot,
          "A list item stands here among the fields of a block.",
          "Indent the item below the field that it belongs to.");
    } else {
      at(
          spot,
          "This line is indented unlike the lines above it.",
          "Begin the fields of one block in the same column.");
    }
  }

  private int above(int line) {
    int above = line - 1;
    while (above > 0 && line(above).isBlank()) {
      above--;
    }
    return Math.max(0, above);
  }

  private Spot firstLetter(int line) {
    String text = line(line);
    return new Spot(line, text.length() - text.stripLeading().length());
  }

  private String line(int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  private String before(Spot at) {
    String text = line(at.line());
    int letters = Math.min(at.column(), text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, letters));
  }

  private String letter(Spot at) {
    return line(at.line())
        .substring(before(at).length())
        .codePoints()
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("");
  }

  private void at(Spot at, String message, String hint) {
    int line = source.firstLine() + at.line();
    problems.at(ProblemKind.YAML_SYNTAX, line, at.column() + 1, message, hint);
  }

  /**
   * A place in the document.
   *
   * @param line from 0
   * @param column from 0, in characters
   */
  private record Spot(int line, int column) {
    static Spot of(Mark mark) {
      return new Spot(mark.getLine(), mark.getColumn());
    }
  }
}
