package org.channelwise.rules;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that may be begun in the background before it is certain to be needed. The engine is never
 * used by two threads while it starts: whoever needs it waits for the background first.
 */
final class HeadStart {

  private final AtomicBoolean begun = new AtomicBoolean();
  private final FutureTask<Void> work;

  HeadStart(Runnable work) {
    this.work = new FutureTask<>(work, null);
  }

  /**
   * Begins the work in a thread that does not keep the process alive, if there is a processor for
   * it.
   */
  void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1 && begun.compareAndSet(false, true)) {
      Thread thread = new Thread(work, "head-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Waits until the work is done, if it has begun. */
  void settle() {
    if (!begun.get()) {
      return;
    }
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Who asks next meets the same fault, where it can be told.
    }
  }
}
