package org.channelwise.cli.terminal;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.channelwise.engine.Watch;

/**
 * Ends the whole process when rules take too long, for nothing else can stop a join that explodes
 * or a loop.
 */
public final class Watchdog implements Watch {

  /**
   * To compile a file takes a second or two, and many times that on a machine that has other things
   * to do; how much a file may hold is limited elsewhere.
   */
  private static final Duration MAKING_READY = Duration.ofMinutes(1);

  private static final long PAUSE_MILLIS = 50;

  /** A process that was suspended for an hour has not worked for an hour. */
  private static final long LONGEST_TURN_NANOS = Duration.ofSeconds(1).toNanos();

  /** Beyond so many times its limit, work is ended whatever kept it from going on. */
  private static final int MOST_TIMES = 2;

  /**
   * Work that is older than this part of its limit is not charged for what the collector of memory
   * takes. To ask the collector takes longer than most work, so of younger work it is not asked.
   */
  private static final int YOUNG_PART = 4;

  private final Duration limit;
  private final Supplier<Duration> collecting;
  private final Consumer<String> end;
  private final Map<Thread, Step> steps = new ConcurrentHashMap<>();
  private Optional<Duration> collected = Optional.empty();

  /**
   * A watchdog, which does not watch yet.
   *
   * @param limit how long the rules of a folder may take for one campaign
   * @param end ends the process, and is told why
   */
  public Watchdog(Duration limit, Consumer<String> end) {
    this(limit, Watchdog::collecting, end);
  }

  /**
   * A watchdog, which does not watch yet.
   *
   * @param limit how long the rules of a folder may take for one campaign
   * @param collecting how long all work has stood still so far while memory was collected
   * @param end ends the process, and is told why
   */
  Watchdog(Duration limit, Supplier<Duration> collecting, Consumer<String> end) {
    this.limit = limit;
    this.collecting = collecting;
    this.end = end;
  }

  /** Begins to watch, in a thread that ends with the process. */
  public void start() {
    Thread thread = new Thread(this::watch, "watchdog");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public <T> T over(Work work, String subject, Supplier<T> result) {
    Thread worker = Thread.currentThread();
    Optional<Step> outer = Optional.ofNullable(steps.get(worker));
    steps.put(worker, new Step(work, subject));
    try {
      return result.get();
    } finally {
      outer.ifPresentOrElse(step -> steps.put(worker, step), () -> steps.remove(worker));
    }
  }

  /** How long this process has stood still so far while memory was collected. */
  static Duration collecting() {
    long millis = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      millis += Math.max(0, collector.getCollectionTime());
    }
    return Duration.ofMillis(millis);
  }

  private void watch() {
    long before = System.nanoTime();
    while (true) {
      try {
        Thread.sleep(PAUSE_MILLIS);
        long now = System.nanoTime();
        turn(now - before);
        before = now;
      } catch (InterruptedException e) {
        return;
      } catch (OutOfMemoryError e) {
        // The work that takes the memory has yet to be stopped, so the watch goes on.
      }
    }
  }

  /** Charges all work that is going on for some nanoseconds. */
  void turn(long nanos) {
    Optional<Duration> asked =
        steps.values().stream().anyMatch(Step::isOld)
            ? Optional.of(collecting.get())
            : Optional.empty();
    long still =
        asked.flatMap(now -> collected.map(before -> now.minus(before).toNanos())).orElse(0L);
    collected = asked;
    // A turn that is long because memory was collected was no suspension, and counts in full.
    long passed = Math.min(nanos, LONGEST_TURN_NANOS + still);
    steps.values().forEach(step -> step.add(passed, still));
  }

  /** Some work, and for how long it has been going on. */
  private final class Step {

    private final Work work;
    private final String subject;
    private final Duration most;
    private long elapsed;
    private long worked;

    Step(Work work, String subject) {
      this.work = work;
      this.subject = subject;
      this.most = work == Work.FIRING ? limit : MAKING_READY;
    }

    boolean isOld() {
      return elapsed > most.toNanos() / YOUNG_PART;
    }

    /** Adds a turn, in a part of which nothing went on. */
    void add(long passed, long still) {
      elapsed += passed;
      worked += Math.max(0, passed - still);
      if (worked > most.toNanos() || elapsed > MOST_TIMES * most.toNanos()) {
        end.accept("channelwise: stopped without an answer: " + tooLong());
      }
    }

    private String tooLong() {
      return switch (work) {
        case READING ->
            "the file %s took more than %s s to be read; make it shorter"
                .formatted(subject, most.toSeconds());
        case COMPILING ->
            "the file %s took more than %s s to be made ready; split it or make it simpler"
                .formatted(subject, most.toSeconds());
        case LOADING ->
            "the rules in %s/ took more than %s s to be made ready; make them fewer or simpler"
                .formatted(subject, most.toSeconds());
        case FIRING ->
            "the rules in %s/ took more than %s s for one campaign; make their conditions narrower, or set %s to more seconds"
                .formatted(subject, most.toSeconds(), TimeLimit.VARIABLE);
      };
    }
  }
}
