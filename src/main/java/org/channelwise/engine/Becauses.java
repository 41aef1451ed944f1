package org.channelwise.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.advice.Because;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactType;
import org.channelwise.language.FactTypes;
import org.channelwise.language.RuleFile;
import org.jspecify.annotations.Nullable;

/** Says what made a rule match: the values that its conditions asked for. */
public final class Becauses {

  private Becauses() {}

  /**
   * The values behind a match, in the order of the rule's conditions.
   *
   * @param rule the rule
   * @param facts the facts that its positive conditions matched, in the conditions' order
   */
  public static Because of(RuleFile.Rule rule, List<Record> facts) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<RuleFile.Pattern> each = rule.each();
    for (int index = 0; index < each.size(); index++) {
      Record fact = facts.get(index);
      FactType type = FactTypes.of(fact.getClass());
      for (RuleFile.Constraint constraint : each.get(index).constraints()) {
        FactPath path = type.path(constraint.path());
        String at = path.filePath(fact);
        Object value = plain(path.read(fact));
        if (!at.isEmpty() && value != null) {
          values.merge(at, value, Becauses::both);
        }
      }
    }
    return new Because(values);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Collection<?> set ? sorted(set) : value;
  }

  private static Object both(Object one, Object other) {
    if (one.equals(other)) {
      return one;
    }
    Set<Object> all = new LinkedHashSet<>(listed(one));
    all.addAll(listed(other));
    return sorted(all);
  }

  private static Collection<?> listed(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static List<Object> sorted(Collection<?> values) {
    return values.stream().sorted(Becauses::compare).map(Object.class::cast).toList();
  }

  private static int compare(Object one, Object other) {
    return one instanceof Number number && other instanceof Number another
        ? Double.compare(number.doubleValue(), another.doubleValue())
        : one.toString().compareTo(other.toString());
  }
}
