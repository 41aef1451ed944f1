package org.channelwise.input;

import java.util.List;
import java.util.function.Function;

/**
 * The outcome of reading a file.
 *
 * @param <T> what was read
 */
public sealed interface Read<T> {

  /** Goes on with what was read, or keeps the problems. */
  default <U> Read<U> then(Function<? super T, Read<U>> next) {
    if (this instanceof Good<T> good) {
      return next.apply(good.value());
    }
    return new Bad<>(problems());
  }

  /** The problems, none if the file is right. */
  default List<Problem> problems() {
    return List.of();
  }

  /**
   * What was read.
   *
   * @throws IllegalStateException if there are problems, where only a mistake of ours could cause
   *     them
   */
  default T orElseThrow() {
    if (this instanceof Good<T> good) {
      return good.value();
    }
    throw new IllegalStateException("Not expected to have problems: " + problems());
  }

  /**
   * The file is right.
   *
   * @param value what was read
   */
  record Good<T>(T value) implements Read<T> {}

  /**
   * The file is wrong.
   *
   * @param problems all of its problems, in the order of their places; never empty
   */
  record Bad<T>(List<Problem> problems) implements Read<T> {
    /** Copies the problems. */
    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
