package org.channelwise.source;

import java.util.List;
import java.util.function.Function;

/** The outcome of reading a file. */
public sealed interface Parsed<T> {

  /** Goes on with what was read, or keeps the problems. */
  default <U> Parsed<U> then(Function<? super T, Parsed<U>> next) {
    if (this instanceof Ok<T> ok) {
      return next.apply(ok.value());
    }
    return new Failed<>(problems());
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
    if (this instanceof Ok<T> ok) {
      return ok.value();
    }
    throw new IllegalStateException("Not expected to have problems: " + problems());
  }

  /** The file is right. */
  record Ok<T>(T value) implements Parsed<T> {}

  /**
   * The file is wrong.
   *
   * @param problems all of its problems, in the order of their places; never empty
   */
  record Failed<T>(List<Problem> problems) implements Parsed<T> {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
