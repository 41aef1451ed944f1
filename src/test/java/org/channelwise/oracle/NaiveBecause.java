package org.channelwise.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.language.RuleFile.Constraint;
import org.channelwise.language.RuleFile.Pattern;

/** Collects the values that made a rule match. */
final class NaiveBecause {

  private static final Comparator<Object> ORDER =
      Comparator.<Object>comparingDouble(
              value -> value instanceof Number number ? number.doubleValue() : 0)
          .thenComparing(Object::toString);

  private NaiveBecause() {}

  /** The values by where they stand; a list where several, or a set, stand there. */
  static Map<String, Object> of(List<Pattern> each, List<Record> facts) {
    Map<String, Set<Object>> asked = new HashMap<>();
    for (int i = 0; i < each.size(); i++) {
      for (Constraint constraint : each.get(i).constraints()) {
        NaivePath path = NaivePath.named(facts.get(i).getClass(), constraint.path());
        String place = path.place(facts.get(i));
        Object value = path.read(facts.get(i));
        if (!place.isEmpty() && value != null) {
          asked.computeIfAbsent(place, p -> new HashSet<>()).add(value);
        }
      }
    }
    Map<String, Object> because = new HashMap<>();
    asked.forEach((place, values) -> because.put(place, together(values)));
    return because;
  }

  private static Object together(Set<Object> values) {
    if (values.size() == 1 && !(values.iterator().next() instanceof Collection<?>)) {
      return values.iterator().next();
    }
    Set<Object> all = new HashSet<>();
    for (Object value : values) {
      all.addAll(value instanceof Collection<?> set ? set : List.of(value));
    }
    List<Object> sorted = new ArrayList<>(all);
    sorted.sort(ORDER);
    return sorted;
  }
}
