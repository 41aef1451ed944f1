package org.channelwise.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.channelwise.cli.LoadedCommands;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemText;

/** What holds for every answer, whatever was asked: a place for each problem, and plain words. */
final class Plain {

  private static final List<Pattern> INNER_WORDS =
      Stream.of(
              "Exception",
              "\\tat ",
              "org\\.(?!channelwise\\.facts)[a-z]+",
              "com\\.[a-z]+\\.",
              "java\\.[a-z]+\\.",
              "tools\\.jackson",
              "(?i)antlr",
              "(?i)drools",
              "(?i)yaml engine")
          .map(Pattern::compile)
          .toList();

  private static final String FAULT = "a fault in the program itself";
  private static final Pattern PLACE = Pattern.compile("[^ ].*:[1-9][0-9]*:[1-9][0-9]*: .+");

  private Plain() {}

  /** A reader has answered; {@code texts} are what its problems may be about. */
  static void check(byte[] input, Parsed<?> read) {
    List<Problem> problems = read.problems();
    require((read instanceof Parsed.Failed) == !problems.isEmpty(), "bad without a problem", read);
    for (Problem problem : problems) {
      require(!problem.message().isBlank(), "a problem without a message", problem);
      String text = ProblemText.of(problem);
      places(text);
      words(input, text);
    }
  }

  /** A command has ended. */
  static void check(byte[] input, LoadedCommands.Said said) {
    require(said.status() >= 0 && said.status() <= 4, "an unknown status", said);
    require(!said.err().contains(FAULT), "a fault of the program", said);
    boolean wrong = said.status() == 2 || said.status() == 3;
    require(!wrong || !said.err().isBlank(), "a status without an explanation", said);
    if (said.status() != 4) {
      places(said.err());
    }
    words(input, said.err());
  }

  private static void places(String text) {
    text.lines()
        .filter(line -> !line.startsWith(" "))
        .forEach(line -> require(PLACE.matcher(line).matches(), "no place", line));
  }

  /** A word that the input holds may be quoted, be it cut short. */
  private static void words(byte[] input, String answer) {
    String given = new String(input, StandardCharsets.UTF_8);
    for (Pattern word : INNER_WORDS) {
      Matcher found = word.matcher(answer);
      while (found.find()) {
        require(given.contains(found.group()), "an inner word, " + found.group(), answer);
      }
    }
  }

  private static void require(boolean holds, String broken, Object about) {
    if (!holds) {
      throw new AssertionError(broken + ": " + about);
    }
  }
}
