package org.channelwise.lab.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.language.FactPath;
import org.channelwise.vocabulary.Vocabulary;

/** Values that could stand in a rule in place of others. */
record Literals(Vocabulary vocabulary) {

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final int DECIMALS = 9;

  /** What could stand in place of one of the values at a path, none of them equal to another. */
  List<Object> near(FactPath path, List<Object> values, int index) {
    Object value = values.get(index);
    Stream<Object> near =
        value instanceof Number number
            ? numbers(path, number).map(Object.class::cast)
            : value instanceof String term
                ? next(path.section(), term, values).map(Object.class::cast).stream()
                : Stream.empty();
    return near.filter(each -> !values.contains(each)).toList();
  }

  /** The term after this one in its section that stands nowhere among some values. */
  Optional<String> next(String section, String term, List<?> among) {
    List<String> terms = new ArrayList<>(vocabulary.terms(section));
    int from = terms.indexOf(term);
    return Stream.iterate(1, i -> i < terms.size(), i -> i + 1)
        .map(i -> terms.get(Math.floorMod(from + i, terms.size())))
        .filter(each -> !among.contains(each))
        .findFirst();
  }

  /** A tenth less and a tenth more, at least 1 for a whole number. */
  private static Stream<Number> numbers(FactPath path, Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    boolean whole = number instanceof Long || path.kind() == FactPath.Kind.WHOLE;
    BigDecimal step = exact.abs().multiply(TENTH);
    if (exact.signum() == 0 && !whole) {
      step = TENTH.multiply(TENTH);
    } else if (whole && !path.share()) {
      step = step.max(BigDecimal.ONE).setScale(0, RoundingMode.HALF_UP);
    }
    return Stream.of(exact.subtract(step), exact.add(step))
        .filter(each -> each.signum() >= 0 || exact.signum() < 0)
        .filter(each -> !path.share() || each.compareTo(BigDecimal.ONE) <= 0)
        .map(each -> literal(each.setScale(DECIMALS, RoundingMode.HALF_UP)));
  }

  private static Number literal(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= 0) {
      return plain.longValueExact();
    }
    return plain.doubleValue();
  }
}
