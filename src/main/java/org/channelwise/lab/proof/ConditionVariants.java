package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactTypes;
import org.channelwise.language.RuleFile.Constraint;
import org.channelwise.language.RuleFile.Constraint.Bind;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Constraint.Join;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Pattern.Kind;
import org.channelwise.language.RulePrinter;

/** The small changes of one condition: less that it asks for, the opposite, or something near. */
final class ConditionVariants {

  private static final Map<String, String> OPPOSITE =
      Map.of(
          "==", "!=",
          "!=", "==",
          ">", "<=",
          "<=", ">",
          "<", ">=",
          ">=", "<",
          "in", "not in",
          "not in", "in",
          "contains", "not contains",
          "not contains", "contains");

  private final Pattern pattern;
  private final Literals literals;

  ConditionVariants(Pattern pattern, Literals literals) {
    this.pattern = pattern;
    this.literals = literals;
  }

  /** A condition as it would be, none if it would be left out, and the change in words. */
  record Changed(Optional<Pattern> pattern, String edit) {}

  /** The condition without something that it asks for, or left out. */
  List<Changed> dropped() {
    List<Changed> all = new ArrayList<>();
    all.add(new Changed(Optional.empty(), "drop " + RulePrinter.print(pattern)));
    List<Constraint> constraints = pattern.constraints();
    for (int index = 0; index < constraints.size(); index++) {
      Constraint constraint = constraints.get(index);
      // Without its only constraint a condition says little more than a dropped one, but not the
      // same: there has to be such a fact.
      if (!(constraint instanceof Bind)) {
        all.add(with(index, Optional.empty(), "drop " + RulePrinter.print(constraint)));
      }
    }
    return all;
  }

  /** The condition asking for the opposite of something. */
  List<Changed> negated() {
    List<Changed> all = new ArrayList<>();
    if (pattern.kind() != Kind.EACH) {
      Kind opposite = pattern.kind() == Kind.NOT ? Kind.EXISTS : Kind.NOT;
      Pattern turned =
          new Pattern(
              opposite, pattern.line(), pattern.type(), pattern.binding(), pattern.constraints());
      all.add(changed(Optional.of(turned), RulePrinter.print(pattern), RulePrinter.print(turned)));
    }
    List<Constraint> constraints = pattern.constraints();
    for (int index = 0; index < constraints.size(); index++) {
      Constraint constraint = constraints.get(index);
      if (constraint instanceof Compare compare) {
        all.add(with(index, negated(compare)));
      } else if (constraint instanceof Join join) {
        String operator = opposite(join.operator());
        all.add(with(index, new Join(join.path(), operator, join.binding())));
      }
    }
    return all;
  }

  /** The condition with another number or another term. */
  List<Changed> shifted() {
    List<Changed> all = new ArrayList<>();
    List<Constraint> constraints = pattern.constraints();
    for (int index = 0; index < constraints.size(); index++) {
      if (constraints.get(index) instanceof Compare compare) {
        for (int each = 0; each < compare.literals().size(); each++) {
          for (Object other : literals.near(path(compare), compare.literals(), each)) {
            List<Object> values = new ArrayList<>(compare.literals());
            values.set(each, other);
            all.add(with(index, new Compare(compare.path(), compare.operator(), values)));
          }
        }
      }
    }
    return all;
  }

  private Compare negated(Compare compare) {
    return path(compare).kind() == FactPath.Kind.FLAG
        ? new Compare(
            compare.path(),
            compare.operator(),
            List.of(!compare.literals().get(0).equals(Boolean.TRUE)))
        : new Compare(compare.path(), opposite(compare.operator()), compare.literals());
  }

  private static String opposite(String operator) {
    return OPPOSITE.getOrDefault(operator, operator);
  }

  private FactPath path(Compare compare) {
    return FactTypes.of(pattern.type()).path(compare.path());
  }

  private Changed with(int index, Constraint instead) {
    String before = RulePrinter.print(pattern.constraints().get(index));
    return with(
        index, Optional.of(instead), "change " + before + " to " + RulePrinter.print(instead));
  }

  private Changed with(int index, Optional<Constraint> instead, String edit) {
    List<Constraint> constraints = new ArrayList<>(pattern.constraints());
    constraints.remove(index);
    instead.ifPresent(each -> constraints.add(index, each));
    return new Changed(
        Optional.of(
            new Pattern(
                pattern.kind(), pattern.line(), pattern.type(), pattern.binding(), constraints)),
        edit);
  }

  private static Changed changed(Optional<Pattern> pattern, String before, String after) {
    return new Changed(pattern, "change " + before + " to " + after);
  }
}
