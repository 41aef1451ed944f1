package org.channelwise.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.advice.Because;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactTypes;
import org.channelwise.language.RuleFile;

/**
 * The values that a rule's conditions ask for and that stand in the campaign or brand file: what
 * made the rule match.
 *
 * @param values the values, in the order of the conditions
 */
public record AskedValues(List<Asked> values) {

  public AskedValues {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param fact which of the facts that the positive conditions match has it, from 0
   * @param path where in this fact it stands
   */
  public record Asked(int fact, FactPath path) {}

  /** The values that the positive conditions of a rule ask for. */
  public static AskedValues of(RuleFile.Rule rule) {
    List<Asked> values = new ArrayList<>();
    List<RuleFile.Pattern> each = rule.each();
    for (int index = 0; index < each.size(); index++) {
      for (RuleFile.Constraint constraint : each.get(index).constraints()) {
        FactPath path = FactTypes.of(each.get(index).type()).path(constraint.path());
        if (path.standsInFile()) {
          values.add(new Asked(index, path));
        }
      }
    }
    return new AskedValues(values);
  }

  /**
   * The values by where they stand.
   *
   * @param facts the facts that the positive conditions matched, in the conditions' order
   */
  public Because because(List<Record> facts) {
    Map<String, Object> because = new LinkedHashMap<>();
    for (Asked each : values) {
      Record fact = facts.get(each.fact());
      String at = each.path().filePath(fact);
      Object value = each.path().read(fact);
      if (!at.isEmpty() && value != null) {
        because.merge(
            at, value instanceof Set<?> set ? sorted(set.stream()) : value, AskedValues::both);
      }
    }
    return new Because(because);
  }

  /** The numbers among the values. */
  Stream<Number> numbers(List<Record> facts) {
    return values.stream()
        .map(each -> each.path().read(facts.get(each.fact())))
        .filter(Number.class::isInstance)
        .map(Number.class::cast);
  }

  private static Object both(Object one, Object other) {
    return one.equals(other) ? one : sorted(Stream.concat(listed(one), listed(other)).distinct());
  }

  private static Stream<?> listed(Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.of(value);
  }

  private static List<Object> sorted(Stream<?> values) {
    return values.sorted(AskedValues::compare).map(Object.class::cast).toList();
  }

  private static int compare(Object one, Object other) {
    return one instanceof Number number && other instanceof Number another
        ? Double.compare(number.doubleValue(), another.doubleValue())
        : one.toString().compareTo(other.toString());
  }
}
