package org.channelwise.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Broken files become right by doing what the messages say, and nothing else: what stands at a
 * place is replaced by the word that was probably meant, or by what is to be written.
 */
class MendedByMessagesTest {

  private static final Path FILES = Path.of("src/test/resources/rules/mended");
  private static final RuleSets SETS = new RuleSets();

  private static final Pattern MEANT = Pattern.compile("Did you mean \"(?<new>.+)\"\\?");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "Write (?<new>.+?)(, (without quotes|with straight double quotes)| instead)?\\.");
  private static final Pattern HERE = Pattern.compile("Write (?<new>\\S+) here\\.");
  private static final Pattern ABOVE =
      Pattern.compile("Write (?<new>.+) on a line of its own above\\.");
  private static final Pattern BELOW =
      Pattern.compile("Write (?<new>.+) on a line of its own below\\.");

  /** What stands at a caret: a text in quotes of any sort, a placeholder, a word or a sign. */
  private static final Pattern FOUND =
      Pattern.compile(
          "\"[^\"]*\"?|“[^”]*”|'[^']*'|\\{[^}]*}|[$@]?[A-Za-z][\\w-]*(\\.[a-z]\\w*)*|[0-9][0-9.,]*%?|=+>?|\\S");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"five-mistakes", "five-words", "five-signs"})
  void fiveMistakesAreMendedInOneGo(String name) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(FILES.resolve(name + ".drl")));
    List<Problem> problems = problems(lines);

    assertThat(problems).hasSize(5);
    assertThat(problems).extracting(Problem::kind).doesNotHaveDuplicates();
    problems.stream()
        .sorted(Comparator.comparing(MendedByMessagesTest::position).reversed())
        .forEach(problem -> mend(lines, problem));

    assertThat(problems(lines)).as(String.join("\n", lines)).isEmpty();
  }

  @Test
  void whatIsNotMendedStaysWrong() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(FILES.resolve("five-mistakes.drl")));
    List<Problem> problems = problems(lines);
    mend(lines, problems.get(4));

    assertThat(problems(lines)).hasSize(4);
  }

  private List<Problem> problems(List<String> lines) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/fit")).getParent();
    for (String shipped : List.of("vocabulary.yaml", "guidance.yaml")) {
      Files.writeString(rules.resolve(shipped), Files.readString(Path.of("rules", shipped)));
    }
    Files.writeString(rules.resolve("fit/mended.drl"), String.join("\n", lines) + "\n");
    return SETS.check(rules, "rules").problems();
  }

  private static long position(Problem problem) {
    return problem.place().line() * 1_000L + problem.place().column();
  }

  private static void mend(List<String> lines, Problem problem) {
    String hint = problem.hint();
    int line = problem.place().line() - 1;
    Optional<String> above = group(ABOVE, hint);
    Optional<String> below = group(BELOW, hint);
    if (above.isPresent()) {
      lines.add(line, above.get());
    } else if (below.isPresent()) {
      lines.add(line + 1, below.get());
    } else {
      lines.set(line, mended(lines.get(line), problem.place().column() - 1, hint));
    }
  }

  private static String mended(String line, int at, String hint) {
    String before = line.substring(0, at);
    String rest = line.substring(at);
    Optional<String> here = group(HERE, hint);
    if (here.isPresent()) {
      return before + here.get() + rest;
    }
    Matcher found = FOUND.matcher(rest);
    assertThat(found.lookingAt()).as(rest).isTrue();
    String meant = group(MEANT, hint).or(() -> group(INSTEAD, hint)).orElseThrow();
    boolean inQuotes = found.group().startsWith("\"") && !meant.startsWith("\"");
    boolean asNumber = meant.matches("[0-9.]+");
    String put = inQuotes && !asNumber ? '"' + meant + '"' : meant;
    return before + put + rest.substring(found.end());
  }

  private static Optional<String> group(Pattern pattern, String hint) {
    Matcher matcher = pattern.matcher(hint);
    return matcher.matches() ? Optional.of(matcher.group("new")) : Optional.empty();
  }
}
