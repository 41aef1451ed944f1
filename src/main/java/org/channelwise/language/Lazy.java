package org.channelwise.language;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and only once.
 *
 * @param <T> what is made
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> make;
  private volatile Optional<T> made = Optional.empty();

  public Lazy(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public T get() {
    // Threads that only want what is made must not wait for each other.
    Optional<T> already = made;
    return already.isPresent() ? already.get() : makeOnce();
  }

  private synchronized T makeOnce() {
    T value = made.orElseGet(make);
    made = Optional.of(value);
    return value;
  }
}
