package org.channelwise;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Does the same work on many things, on several processors at once, and hands on what comes of it
 * in the order of the things. It is never ahead by more than a little, so that there may be any
 * number of things.
 *
 * @param <T> the things
 * @param <R> what comes of each
 */
public final class InOrder<T, R> {

  private static final int MOST_AHEAD = 64;
  private static final int MOST_SIZE_AHEAD = 1024 * 1024;

  private final Function<T, R> work;
  private final ToIntFunction<T> size;
  private final int threads;

  /**
   * Work on all processors.
   *
   * @param work what is done with each thing, in any thread
   * @param size what a thing weighs, by which those that are worked on at a time are bounded:
   *     1,048,576 together, or a single one of any size
   */
  public InOrder(Function<T, R> work, ToIntFunction<T> size) {
    this(work, size, Runtime.getRuntime().availableProcessors());
  }

  /** Work in so many threads; in the one that asks for it if there is to be one. */
  InOrder(Function<T, R> work, ToIntFunction<T> size, int threads) {
    this.work = work;
    this.size = size;
    this.threads = threads;
  }

  /**
   * Works on the things, and hands on in the thread that asks. What fails in any thread ends it and
   * is thrown here, behind what comes of the things before.
   *
   * @param next takes what comes of a thing, and says whether to go on
   */
  public void each(Iterator<T> things, Predicate<R> next) {
    if (threads == 1) {
      boolean more = true;
      while (more && things.hasNext()) {
        more = next.test(work.apply(things.next()));
      }
      return;
    }
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task);
          thread.setDaemon(true);
          return thread;
        };
    ExecutorService workers = Executors.newFixedThreadPool(threads, daemons);
    Line line = new Line(workers);
    Thread feeder = daemons.newThread(() -> line.feed(things));
    feeder.start();
    try {
      line.drain(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      feeder.interrupt();
      workers.shutdownNow();
    }
  }

  /** The things that are being worked on, in their order; the empty one is behind the last. */
  private final class Line {

    private final ExecutorService workers;
    private final BlockingQueue<Optional<Task>> tasks = new ArrayBlockingQueue<>(MOST_AHEAD);
    private final Semaphore room = new Semaphore(MOST_SIZE_AHEAD);

    Line(ExecutorService workers) {
      this.workers = workers;
    }

    /** A thing that is being worked on. */
    private final class Task {

      private final CompletableFuture<R> result;
      private final int weight;

      Task(CompletableFuture<R> result, int weight) {
        this.result = result;
        this.weight = weight;
      }
    }

    void feed(Iterator<T> things) {
      try {
        feedAll(things);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void feedAll(Iterator<T> things) throws InterruptedException {
      try {
        while (things.hasNext()) {
          T thing = things.next();
          int weight = Math.min(size.applyAsInt(thing), MOST_SIZE_AHEAD);
          room.acquire(weight);
          tasks.put(
              Optional.of(
                  new Task(
                      CompletableFuture.supplyAsync(() -> work.apply(thing), workers), weight)));
        }
      } catch (RuntimeException | Error e) {
        tasks.put(Optional.of(new Task(CompletableFuture.failedFuture(e), 0)));
      }
      tasks.put(Optional.empty());
    }

    void drain(Predicate<R> next) throws InterruptedException {
      Optional<Task> task = tasks.take();
      while (task.isPresent() && next.test(result(task.get()))) {
        room.release(task.get().weight);
        task = tasks.take();
      }
    }

    private R result(Task task) {
      try {
        return task.result.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof Error fault) {
          throw fault;
        }
        if (e.getCause() instanceof RuntimeException fault) {
          throw fault;
        }
        throw e;
      }
    }
  }
}
