package org.channelwise.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever bytes stand in a file, the answer is plain and comes soon. Every build tries the same
 * inputs, the seeds and what fuzzing found before; {@link NewInputs} tries others.
 */
class FuzzTest {

  private static final Duration LIMIT = Duration.ofSeconds(FuzzRun.SECONDS_FOR_AN_INPUT);

  @TestFactory
  Stream<DynamicTest> whatIsKnownIsAnsweredPlainly() {
    return Arrays.stream(Target.values())
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.label(),
                    () -> {
                      List<Path> seeds = Seeds.of(target);
                      assertThat(seeds).isNotEmpty();
                      Corpus.counted(
                          seeds.size(),
                          "inputs for the fuzzed "
                              + target.label()
                              + ", of them "
                              + Seeds.kept(target).size()
                              + " found by fuzzing");
                      seeds.forEach(seed -> answered(target, seed));
                    }));
  }

  private static void answered(Target target, Path seed) {
    byte[] content = Seeds.content(seed);
    assertTimeoutPreemptively(LIMIT, () -> target.take(content), seed::toString);
  }
}
