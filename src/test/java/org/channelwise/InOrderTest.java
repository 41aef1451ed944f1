package org.channelwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InOrderTest {

  private static final int THINGS = 5_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whatComesOfThingsIsHandedOnInTheirOrder(int threads) {
    List<Integer> next = new ArrayList<>();
    new InOrder<Integer, Integer>(thing -> thing * 2, thing -> 1, threads)
        .each(things(), next::add);
    assertThat(next)
        .containsExactlyElementsOf(IntStream.range(0, THINGS).map(i -> 2 * i).boxed()::iterator);
  }

  @Test
  void severalThingsAreWorkedOnAtATime() {
    CountDownLatch both = new CountDownLatch(2);
    List<Integer> next = new ArrayList<>();
    new InOrder<Integer, Integer>(
            thing -> {
              both.countDown();
              await(both);
              return thing;
            },
            thing -> 1,
            2)
        .each(List.of(1, 2).iterator(), next::add);
    assertThat(next).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1_000_000, Integer.MAX_VALUE})
  void thingsAreTakenOnlyALittleAhead(int size) {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> things =
        IntStream.range(0, THINGS).peek(thing -> taken.incrementAndGet()).boxed().iterator();
    AtomicInteger done = new AtomicInteger();
    int ahead = size == 1 ? 70 : 3;
    new InOrder<Integer, Integer>(thing -> thing, thing -> size, 2)
        .each(
            things,
            thing -> {
              assertThat(taken.get() - done.getAndIncrement()).isLessThanOrEqualTo(ahead);
              return true;
            });
    assertThat(done).hasValue(THINGS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatFailsIsToldInItsTurn(int threads) {
    List<Integer> next = new ArrayList<>();
    InOrder<Integer, Integer> work = new InOrder<>(thing -> 10 / (thing - 3), thing -> 1, threads);
    assertThatThrownBy(() -> work.each(things(), next::add))
        .isInstanceOf(ArithmeticException.class);
    assertThat(next).containsExactly(-3, -5, -10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void nothingIsHandedOnOnceNobodyWantsMore(int threads) {
    List<Integer> next = new ArrayList<>();
    new InOrder<Integer, Integer>(thing -> thing, thing -> 1, threads)
        .each(
            things(),
            thing -> {
              next.add(thing);
              return thing < 10;
            });
    assertThat(next).hasSize(11);
  }

  @Test
  void memoryThatIsNotEnoughIsToldAsSuch() {
    InOrder<Integer, Integer> work =
        new InOrder<>(
            thing -> {
              throw new OutOfMemoryError("none left");
            },
            thing -> 1,
            2);
    assertThatThrownBy(() -> work.each(things(), thing -> true))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void whatCannotBeTakenIsToldBehindWhatCould() {
    Iterator<Integer> things =
        IntStream.range(0, THINGS)
            .peek(
                thing -> {
                  if (thing == 2) {
                    throw new IllegalStateException("no more");
                  }
                })
            .boxed()
            .iterator();
    List<Integer> next = new ArrayList<>();
    InOrder<Integer, Integer> work = new InOrder<>(thing -> thing, thing -> 1, 2);
    assertThatThrownBy(() -> work.each(things, next::add)).hasMessage("no more");
    assertThat(next).containsExactly(0, 1);
  }

  private static Iterator<Integer> things() {
    return IntStream.range(0, THINGS).boxed().iterator();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
