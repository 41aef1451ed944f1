package org.channelwise.cli.terminal;

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

  private final Duration limit;
  private final Consumer<String> end;
  private final Map<Thread, Step> steps = new ConcurrentHashMap<>();

  /**
   * A watchdog, which does not watch yet.
   *
   * @param limit how long the rules of a folder may take for one campaign
   * @param end ends the process, and is told why
   */
  public Watchdog(Duration limit, Consumer<String> end) {
    this.limit = limit;
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

  private void watch() {
    long before = System.nanoTime();
    while (true) {
      try {
        Thread.sleep(PAUSE_MILLIS);
        long now = System.nanoTime();
        long passed = Math.min(now - before, LONGEST_TURN_NANOS);
        before = now;
        steps.values().forEach(step -> step.add(passed));
      } catch (InterruptedException e) {
        return;
      } catch (OutOfMemoryError e) {
        // The work that takes the memory has yet to be stopped, so the watch goes on.
      }
    }
  }

  /** Some work, and for how long it has been going on. */
  private final class Step {

    private final Work work;
    private final String subject;
    private final Duration most;
    private long nanos;

    Step(Work work, String subject) {
      this.work = work;
      this.subject = subject;
      this.most = work == Work.FIRING ? limit : MAKING_READY;
    }

    void add(long passed) {
      nanos += passed;
      if (nanos > most.toNanos()) {
        end.accept("channelwise: stopped without an answer: " + tooLong());
      }
    }

    private String tooLong() {
      return switch (work) {
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
