package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * The order of the firings of a phase. It rests on which rule fired and on what the matched facts
 * say, so the order in which the engine found them counts for nothing. Of several matches that make
 * a rule say the same the first is told: what the conditions ask for in numbers counts before how
 * terms are called, and what the sentence names before all else.
 */
final class FiringOrder {

  private static final Comparator<Keyed> ORDER =
      Comparator.<Keyed>comparingInt(each -> each.firing.origin().rank())
          .thenComparing(Keyed::numbers, Arrays::compare)
          .thenComparing(Keyed::named, Arrays::compare)
          .thenComparing(Keyed::everything, Arrays::compare)
          .thenComparing(Keyed::sentences, Arrays::compare);

  private FiringOrder() {}

  /** The firings in their order. */
  static List<Firing<?>> sorted(List<Firing<?>> firings) {
    List<Keyed> keyed = new ArrayList<>(firings.size());
    firings.forEach(firing -> keyed.add(new Keyed(firing)));
    keyed.sort(ORDER);
    List<Firing<?>> sorted = new ArrayList<>(firings.size());
    keyed.forEach(each -> sorted.add(each.firing));
    return sorted;
  }

  /**
   * A firing with the texts that its place rests on. Few firings share their rule with another, so
   * each text is made when it is first asked for.
   */
  private static final class Keyed {

    private final Firing<?> firing;
    private String @Nullable [] numbers;
    private String @Nullable [] named;
    private String @Nullable [] everything;
    private String @Nullable [] sentences;

    Keyed(Firing<?> firing) {
      this.firing = firing;
    }

    String[] numbers() {
      numbers =
          made(
              numbers, () -> firing.origin().asked().numbers(firing.facts()).map(Object::toString));
      return numbers;
    }

    String[] named() {
      String reason = firing.conclusion().reason();
      named = made(named, () -> firing.origin().sentence(reason).values(firing.facts()).stream());
      return named;
    }

    String[] everything() {
      everything =
          made(everything, () -> firing.facts().stream().flatMap(FiringOrder::everythingIn));
      return everything;
    }

    /** What no condition can ask for, such as why another rule named a trait. */
    String[] sentences() {
      sentences = made(sentences, () -> firing.facts().stream().map(Record::toString));
      return sentences;
    }

    private static String[] made(String @Nullable [] key, Supplier<Stream<String>> values) {
      return key == null ? values.get().toArray(String[]::new) : key;
    }
  }

  private static Stream<String> everythingIn(Record fact) {
    return FactTypes.of(fact.getClass()).paths().values().stream().map(path -> value(path, fact));
  }

  private static String value(FactPath path, Record fact) {
    return path.read(fact) instanceof Collection<?> set
        ? set.stream().map(String::valueOf).sorted().toList().toString()
        : String.valueOf(path.read(fact));
  }
}
