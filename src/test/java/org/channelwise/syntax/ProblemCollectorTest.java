package org.channelwise.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;

class ProblemCollectorTest {

  /**
   * To look for the word that was meant takes long, and a file may hold thousands of wrong ones.
   */
  @Test
  void hintsAreMadeOnlyForProblemsThatPeopleAreToldOf() {
    AtomicInteger made = new AtomicInteger();
    ProblemCollector problems = new ProblemCollector(new SourceText("fit/a.drl", "x"));
    IntStream.range(0, 5_000)
        .forEach(
            number ->
                problems.at(
                    ProblemKind.UNKNOWN_TERM,
                    token(number + 1),
                    "No term.",
                    () -> "Hint " + made.incrementAndGet()));

    assertThat(problems.inOrder()).hasSize(101);
    assertThat(made).hasValue(100);
  }

  private static Token token(int line) {
    return new Token(Token.Type.PACKAGE, "x", "x", line, 1, true, List.of());
  }
}
