package org.channelwise.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever bytes stand in a file, the answer is plain and comes soon. Every build tries the seeds,
 * what fuzzing found before, and some new inputs; with {@code -Pfuzz} it tries many more.
 */
class FuzzTest {

  private static final Duration LIMIT = Duration.ofSeconds(FuzzRun.SECONDS_FOR_AN_INPUT);

  /** How many times the usual number of inputs a long run gives; 0 for a short run. */
  private static final int TIMES = Integer.getInteger("fuzz.times", 0);

  private static final int SHORT_INPUTS = 1_000;
  private static final int SHORT_SECONDS = 10;
  private static final int SHORT_SEEDS = 40;

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

  @TestFactory
  Stream<DynamicTest> newInputsAreAnsweredPlainly() {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<DynamicTest> tests =
        runs()
            .map(
                run -> {
                  Future<FuzzRun.Outcome> outcome = pool.submit(run::go);
                  return DynamicTest.dynamicTest(run.name(), () -> findsNothing(outcome.get()));
                })
            .toList();
    pool.shutdown();
    return tests.stream();
  }

  private static Stream<FuzzRun> runs() {
    if (TIMES > 0) {
      return Arrays.stream(Target.values())
          .map(
              target ->
                  new FuzzRun(
                      target.label(),
                      List.of(target),
                      Seeds.of(target),
                      TIMES * target.inputs(),
                      0));
    }
    List<Target> quick = Arrays.stream(Target.values()).filter(Target::quick).toList();
    List<Path> seeds = quick.stream().flatMap(target -> Seeds.of(target).stream()).toList();
    List<Path> some =
        IntStream.range(0, SHORT_SEEDS)
            .mapToObj(i -> seeds.get(i * seeds.size() / SHORT_SEEDS))
            .toList();
    return Stream.of(new FuzzRun("short", quick, some, SHORT_INPUTS, SHORT_SECONDS));
  }

  private static void findsNothing(FuzzRun.Outcome outcome) {
    if (outcome.impossible() && TIMES == 0) {
      System.out.println("fuzz: not run, for the fuzzer has no library for this platform");
      abort("The fuzzer has no library for this platform.");
    }
    System.out.println(outcome.summary());
    assertThat(outcome.status()).as(outcome::log).isZero();
    assertThat(outcome.inputs()).isGreaterThanOrEqualTo(outcome.run().seeds().size());
  }

  private static void answered(Target target, Path seed) {
    byte[] content = Seeds.content(seed);
    assertTimeoutPreemptively(LIMIT, () -> target.take(content), seed::toString);
  }
}
