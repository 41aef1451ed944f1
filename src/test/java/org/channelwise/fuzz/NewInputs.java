package org.channelwise.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Many new inputs for everything that is fuzzed. They differ each time, so only {@code -Pfuzz} runs
 * this: a build never fails by luck.
 */
class NewInputs {

  /** How many times the usual number of inputs each target gets. */
  private static final int TIMES = Integer.getInteger("fuzz.times", 1);

  @TestFactory
  Stream<DynamicTest> newInputsAreAnsweredPlainly() {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<DynamicTest> tests =
        Arrays.stream(Target.values())
            .map(
                target -> {
                  FuzzRun run = new FuzzRun(target, TIMES * target.inputs());
                  Future<FuzzRun.Outcome> outcome = pool.submit(run::go);
                  return DynamicTest.dynamicTest(target.label(), () -> findsNothing(outcome.get()));
                })
            .toList();
    pool.shutdown();
    return tests.stream();
  }

  private static void findsNothing(FuzzRun.Outcome outcome) {
    System.out.println(outcome.summary());
    assertThat(outcome.status()).as(outcome::log).isZero();
    assertThat(outcome.inputs()).isGreaterThanOrEqualTo(outcome.run().seeds().size());
  }
}
