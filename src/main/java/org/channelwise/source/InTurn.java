package org.channelwise.source;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What several streams hold, one after the other. Each is made when its turn comes and closed
 * behind its last element; and none is read ahead, as the streams of {@link Stream#flatMap} are
 * once their elements are asked for one by one.
 */
public final class InTurn<T> extends Spliterators.AbstractSpliterator<T> {
  private final Iterator<Supplier<Stream<T>>> streams;
  private Stream<T> open = Stream.empty();
  private Spliterator<T> elements = Spliterators.emptySpliterator();

  private InTurn(Iterator<Supplier<Stream<T>>> streams) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.streams = streams;
  }

  /** The elements of all streams; to be closed. */
  public static <T> Stream<T> of(Stream<Supplier<Stream<T>>> streams) {
    InTurn<T> all = new InTurn<>(streams.iterator());
    return StreamSupport.stream(all, false).onClose(() -> all.open.close());
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (!elements.tryAdvance(action)) {
      open.close();
      if (!streams.hasNext()) {
        return false;
      }
      open = streams.next().get();
      elements = open.spliterator();
    }
    return true;
  }
}
