package org.channelwise.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.channelwise.language.RuleFile.Constraint;
import org.channelwise.language.RuleFile.Constraint.Bind;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Constraint.Join;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of one rule by trying every fact for every condition, one condition inside the
 * other.
 *
 * @param rule the rule
 * @param facts all facts, by their types
 * @param found is told the facts that the positive conditions of a match hold for, in their order
 */
record NaiveMatches(Rule rule, Map<Class<?>, List<Record>> facts, Consumer<List<Record>> found) {

  /** Finds all of them. */
  void find() {
    find(0, List.of(), Map.of());
  }

  private void find(int index, List<Record> matched, Map<String, @Nullable Object> values) {
    if (index == rule.patterns().size()) {
      found.accept(matched);
      return;
    }
    Pattern pattern = rule.patterns().get(index);
    List<NaivePath> paths =
        pattern.constraints().stream()
            .map(constraint -> NaivePath.named(pattern.type(), constraint.path()))
            .toList();
    boolean any = false;
    for (Record fact : facts.getOrDefault(pattern.type(), List.of())) {
      if (holds(pattern.constraints(), paths, fact, values)) {
        any = true;
        if (pattern.kind() == Pattern.Kind.EACH) {
          List<Record> more = new ArrayList<>(matched);
          more.add(fact);
          find(index + 1, more, named(pattern.constraints(), paths, fact, values));
        }
      }
    }
    if (pattern.kind() == (any ? Pattern.Kind.EXISTS : Pattern.Kind.NOT)) {
      find(index + 1, matched, values);
    }
  }

  private static boolean holds(
      List<Constraint> constraints,
      List<NaivePath> paths,
      Record fact,
      Map<String, @Nullable Object> values) {
    for (int i = 0; i < paths.size(); i++) {
      if (!holds(constraints.get(i), paths.get(i).read(fact), values)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(
      Constraint constraint, @Nullable Object value, Map<String, @Nullable Object> values) {
    if (constraint instanceof Compare compare) {
      return NaiveComparison.holds(value, compare.operator(), compare.literals());
    }
    if (constraint instanceof Join join) {
      if (!values.containsKey(join.binding())) {
        throw new AssertionError("No condition before this one names " + join.binding());
      }
      return NaiveComparison.holds(
          value, join.operator(), Collections.singletonList(values.get(join.binding())));
    }
    return true;
  }

  /** The values named so far, and those that a condition names. */
  private static Map<String, @Nullable Object> named(
      List<Constraint> constraints,
      List<NaivePath> paths,
      Record fact,
      Map<String, @Nullable Object> before) {
    Map<String, @Nullable Object> values = new HashMap<>(before);
    for (int i = 0; i < paths.size(); i++) {
      if (constraints.get(i) instanceof Bind bind) {
        values.put(bind.binding(), paths.get(i).read(fact));
      }
    }
    return values;
  }
}
