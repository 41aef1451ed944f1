package org.channelwise.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile.Call;
import org.channelwise.language.RuleFile.Constraint;
import org.channelwise.language.RuleFile.Constraint.Bind;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Constraint.Join;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Rule;

/** Writes parsed rules as bytes, and reads them back without parsing. */
final class RuleTrees {

  private static final Map<String, Class<? extends Record>> TYPES = types();

  private RuleTrees() {}

  static void write(List<Rule> rules, BundleWriter out) {
    out.all(rules, RuleTrees::write);
  }

  static List<Rule> read(BundleReader in) {
    return in.all(RuleTrees::rule);
  }

  private static void write(Rule rule, BundleWriter out) {
    out.text(rule.name());
    out.number(rule.line());
    out.all(List.copyOf(new TreeMap<>(rule.annotations()).entrySet()), RuleTrees::write);
    out.all(rule.patterns(), RuleTrees::write);
    out.text(rule.conclusion().binding());
    out.text(rule.conclusion().verb());
    out.all(rule.conclusion().arguments(), (text, to) -> to.text(text));
    out.text(rule.canonical());
  }

  private static Rule rule(BundleReader in) {
    String name = in.text();
    int line = in.number();
    Map<String, String> annotations = new HashMap<>();
    in.all(RuleTrees::annotation).forEach(each -> annotations.put(each.getKey(), each.getValue()));
    return new Rule(
        name,
        line,
        annotations,
        in.all(RuleTrees::pattern),
        new Call(in.text(), in.text(), in.all(BundleReader::text)),
        in.text());
  }

  private static void write(Map.Entry<String, String> annotation, BundleWriter out) {
    out.text(annotation.getKey());
    out.text(annotation.getValue());
  }

  private static Map.Entry<String, String> annotation(BundleReader in) {
    return Map.entry(in.text(), in.text());
  }

  private static void write(Pattern pattern, BundleWriter out) {
    out.text(pattern.kind().name());
    out.text(pattern.type().getSimpleName());
    out.text(pattern.binding().orElse(""));
    out.all(pattern.constraints(), RuleTrees::write);
  }

  private static Pattern pattern(BundleReader in) {
    return new Pattern(
        Pattern.Kind.valueOf(in.text()),
        Objects.requireNonNull(TYPES.get(in.text())),
        Optional.of(in.text()).filter(binding -> !binding.isEmpty()),
        in.all(RuleTrees::constraint));
  }

  private static void write(Constraint constraint, BundleWriter out) {
    if (constraint instanceof Compare compare) {
      out.number('c');
      out.text(compare.path());
      out.text(compare.operator());
      out.all(compare.literals(), RuleTrees::writeLiteral);
    } else if (constraint instanceof Join join) {
      out.number('j');
      out.text(join.path());
      out.text(join.operator());
      out.text(join.binding());
    } else if (constraint instanceof Bind bind) {
      out.number('b');
      out.text(bind.binding());
      out.text(bind.path());
    }
  }

  private static Constraint constraint(BundleReader in) {
    int kind = in.number();
    return switch (kind) {
      case 'c' -> new Compare(in.text(), in.text(), in.all(RuleTrees::literal));
      case 'j' -> new Join(in.text(), in.text(), in.text());
      case 'b' -> new Bind(in.text(), in.text());
      default -> throw new IllegalStateException("No kind of constraint: " + kind);
    };
  }

  private static void writeLiteral(Object literal, BundleWriter out) {
    if (literal instanceof String text) {
      out.number('s');
      out.text(text);
    } else if (literal instanceof Long whole) {
      out.number('l');
      out.large(whole);
    } else if (literal instanceof Double number) {
      out.number('d');
      out.precise(number);
    } else if (literal instanceof Boolean flag) {
      out.number('f');
      out.number(flag ? 1 : 0);
    } else {
      throw new IllegalStateException("No kind of literal: " + literal.getClass());
    }
  }

  private static Object literal(BundleReader in) {
    int kind = in.number();
    return switch (kind) {
      case 's' -> in.text();
      case 'l' -> in.large();
      case 'd' -> in.precise();
      case 'f' -> in.number() == 1;
      default -> throw new IllegalStateException("No kind of literal: " + kind);
    };
  }

  private static Map<String, Class<? extends Record>> types() {
    Map<String, Class<? extends Record>> types = new HashMap<>();
    for (Phase phase : Phase.values()) {
      phase.sees().forEach(type -> types.put(type.getSimpleName(), type));
    }
    return Map.copyOf(types);
  }
}
