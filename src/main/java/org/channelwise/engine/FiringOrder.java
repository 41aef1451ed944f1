package org.channelwise.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactTypes;
import org.channelwise.language.Placeholder;

/**
 * The order of the firings of a phase. It rests on which rule fired and on what the matched facts
 * say, so the order in which the engine found them counts for nothing. Of several matches that make
 * a rule say the same the first is told: what the conditions ask for in numbers counts before how
 * terms are called, and what the sentence names before all else.
 */
final class FiringOrder {

  static final Comparator<Firing<?>> ORDER =
      Comparator.<Firing<?>>comparingInt(firing -> firing.origin().rank())
          .thenComparing(by(FiringOrder::numbers))
          .thenComparing(by(FiringOrder::named))
          .thenComparing(by(FiringOrder::everything))
          .thenComparing(by(FiringOrder::sentences));

  private FiringOrder() {}

  private static Comparator<Firing<?>> by(Function<Firing<?>, Stream<String>> key) {
    return (one, other) ->
        Arrays.compare(
            key.apply(one).toArray(String[]::new), key.apply(other).toArray(String[]::new));
  }

  private static Stream<String> numbers(Firing<?> firing) {
    return firing.origin().asked().numbers(firing.facts()).map(Object::toString);
  }

  private static Stream<String> named(Firing<?> firing) {
    return Placeholder.allIn(firing.conclusion().reason()).stream()
        .map(each -> FilledSentence.value(each.path(), firing.origin().rule(), firing.facts()));
  }

  private static Stream<String> everything(Firing<?> firing) {
    return firing.facts().stream()
        .flatMap(
            fact ->
                FactTypes.of(fact.getClass()).paths().values().stream()
                    .map(path -> value(path, fact)));
  }

  /** What no condition can ask for, such as why another rule named a trait. */
  private static Stream<String> sentences(Firing<?> firing) {
    return firing.facts().stream().map(Record::toString);
  }

  private static String value(FactPath path, Record fact) {
    return path.read(fact) instanceof Collection<?> set
        ? set.stream().map(String::valueOf).sorted().toList().toString()
        : String.valueOf(path.read(fact));
  }
}
