package org.channelwise.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.channelwise.engine.Watch;
import org.junit.jupiter.api.Test;

/** What the watchdog counts as time. Its turns are made by hand, so no clock decides. */
class WatchdogTest {

  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final Duration TURN = Duration.ofMillis(100);

  private final AtomicInteger turns = new AtomicInteger();

  @Test
  void workIsEndedOnceItTakesMoreThanItsLimit() {
    assertThat(endedAfter(() -> Duration.ZERO, TURN)).isEqualTo(11);
  }

  /** While work is young, nobody asks the collector: that costs more than most work. */
  @Test
  void timeInWhichMemoryIsCollectedDoesNotCount() {
    Supplier<Duration> halfOfIt = () -> TURN.multipliedBy(turns.get()).dividedBy(2);
    assertThat(endedAfter(halfOfIt, TURN)).isEqualTo(17);
  }

  @Test
  void workThatDoesNothingButCollectIsEndedAllTheSame() {
    assertThat(endedAfter(() -> TURN.multipliedBy(turns.get()), TURN)).isEqualTo(21);
  }

  @Test
  void aProcessThatWasSuspendedForAnHourHasNotWorkedForAnHour() {
    assertThat(endedAfter(() -> Duration.ZERO, Duration.ofHours(1))).isEqualTo(2);
  }

  @Test
  void theCollectorsOfThisProcessAreAsked() {
    Duration before = Watchdog.collecting();
    while (Watchdog.collecting().equals(before)) {
      System.gc();
    }
    assertThat(Watchdog.collecting()).isGreaterThan(before);
  }

  /** The turn in which endless work is ended. */
  private int endedAfter(Supplier<Duration> collecting, Duration turn) {
    AtomicBoolean ended = new AtomicBoolean();
    Watchdog watchdog = new Watchdog(LIMIT, collecting, message -> ended.set(true));
    return watchdog.over(
        Watch.Work.FIRING,
        "fit",
        () -> {
          while (!ended.get()) {
            turns.incrementAndGet();
            watchdog.turn(turn.toNanos());
          }
          return turns.get();
        });
  }
}
