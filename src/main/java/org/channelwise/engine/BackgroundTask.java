package org.channelwise.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that may be begun in the background before it is certain to be needed. The engine is never
 * used by two threads while it starts: whoever needs it waits for the background first.
 */
final class BackgroundTask {

  private final AtomicBoolean begun = new AtomicBoolean();
  private final FutureTask<Void> work;

  BackgroundTask(Runnable work) {
    this.work = new FutureTask<>(work, null);
  }

  /**
   * Begins the work in a thread that does not keep the process alive, if there is a processor for
   * it.
   */
  void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1 && begun.compareAndSet(false, true)) {
      Thread thread = new Thread(work, "engine-start");
      thread.setDaemon(true);
      try {
        thread.start();
      } catch (OutOfMemoryError e) {
        // There is no thread to be had, so the work is left to whoever needs it.
        work.cancel(false);
      }
    }
  }

  /** Waits until the work is done, if it has begun, even in a thread that is interrupted. */
  void settle() {
    boolean interrupted = false;
    boolean waiting = begun.get();
    while (waiting) {
      try {
        work.get();
        waiting = false;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException | CancellationException e) {
        // Who asks next meets the same fault, where it can be told.
        waiting = false;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
