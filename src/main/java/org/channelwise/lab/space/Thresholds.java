package org.channelwise.lab.space;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.channelwise.source.Shape;

/** The numbers that comparisons cut a range at: each number between two cuts is like any other. */
final class Thresholds {

  /** Where a range is cut: right below a number, or right above it. */
  private record Cut(double at, boolean above) implements Comparable<Cut> {
    @Override
    public int compareTo(Cut other) {
      int order = Double.compare(at, other.at);
      return order == 0 ? Boolean.compare(above, other.above) : order;
    }
  }

  private static final MathContext SHORT = new MathContext(3);

  private final TreeSet<Cut> cuts = new TreeSet<>();

  /** Adds what a comparison with a number tells apart. */
  void add(String operator, double literal) {
    if (!operator.equals(">") && !operator.equals("<=")) {
      cuts.add(new Cut(literal, false));
    }
    if (!operator.equals(">=") && !operator.equals("<")) {
      cuts.add(new Cut(literal, true));
    }
  }

  /** Whether any number is compared with. */
  boolean any() {
    return !cuts.isEmpty();
  }

  /** A number from each part of a range, from the least upwards. */
  List<String> values(Shape.Number range) {
    Cut from = new Cut(range.least(), false);
    Cut end = new Cut(range.most(), true);
    List<String> values = new ArrayList<>();
    for (Cut to : cuts.subSet(from, false, end, false)) {
      between(from, to, range.whole()).ifPresent(values::add);
      from = to;
    }
    // Behind the last cut a number close to it is more usual than the greatest there may be.
    Cut near = new Cut(Math.min(range.most(), 2 * Math.abs(from.at()) + 1), true);
    between(
            from,
            from.above() && !near.equals(end) ? new Cut(near.at(), false) : end,
            range.whole())
        .ifPresent(values::add);
    return values;
  }

  /** A number of a part, one on a threshold where the part has one; empty if the part is. */
  private static Optional<String> between(Cut from, Cut to, boolean whole) {
    double number;
    if (!from.above()) {
      number = whole ? Math.ceil(from.at()) : from.at();
    } else if (to.above()) {
      number = whole ? Math.floor(to.at()) : to.at();
    } else {
      number = whole ? Math.floor(from.at()) + 1 : middle(from.at(), to.at());
    }
    Cut below = new Cut(number, false);
    return from.compareTo(below) <= 0 && below.compareTo(to) < 0
        ? Optional.of(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
        : Optional.empty();
  }

  private static double middle(double from, double to) {
    double exact = (from + to) / 2;
    double rounded = new BigDecimal(exact).round(SHORT).doubleValue();
    return from < rounded && rounded < to ? rounded : exact;
  }
}
