package org.channelwise.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.SourceText;

/**
 * A file of rules, parsed and found right.
 *
 * @param source its text
 * @param phase when its rules run
 * @param packageName its package, the folder with dots
 * @param rules its rules, in the order of the file
 */
public record RuleFile(SourceText source, Phase phase, String packageName, List<Rule> rules) {

  public RuleFile {
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param name its name, a sentence
   * @param line the line of the file where it begins, from 1
   * @param annotations the annotations' texts by their names, without the at sign
   * @param patterns its conditions, in order
   * @param conclusion what it concludes
   */
  public record Rule(
      String name,
      int line,
      Map<String, String> annotations,
      List<Pattern> patterns,
      Call conclusion) {

    public Rule {
      annotations = Map.copyOf(annotations);
      patterns = List.copyOf(patterns);
    }

    /**
     * The conditions that match facts, in order: all but those with {@code not} and {@code exists}.
     */
    public List<Pattern> each() {
      return patterns.stream().filter(pattern -> pattern.kind() == Pattern.Kind.EACH).toList();
    }

    /** Its text as {@link RulePrinter} prints it: equal for rules that say the same. */
    public String canonical() {
      return RulePrinter.print(this);
    }

    /** Which of {@link #each} matches the fact that the rule concludes something about, from 0. */
    public int subject() {
      List<Pattern> each = each();
      for (int index = 0; index < each.size(); index++) {
        if (each.get(index).binding().filter(conclusion.binding()::equals).isPresent()) {
          return index;
        }
      }
      throw new IllegalStateException("A rule about no fact of its own: " + name);
    }
  }

  /**
   * One condition of a rule: that there is, or is no, such fact.
   *
   * @param kind whether a fact is matched, must exist, or must not exist
   * @param line the line of the file where it begins, from 1
   * @param type the fact's type
   * @param binding the name the fact is bound to, with its dollar sign
   * @param constraints what must hold for the fact, in order
   */
  public record Pattern(
      Kind kind,
      int line,
      Class<? extends Record> type,
      Optional<String> binding,
      List<Constraint> constraints) {

    public Pattern {
      constraints = List.copyOf(constraints);
    }

    /** What a condition asks of the facts. */
    public enum Kind {
      /** Matches each such fact. */
      EACH,
      /** Holds if there is at least one. */
      EXISTS,
      /** Holds if there is none. */
      NOT
    }
  }

  /** What must hold for a fact, or what it binds. */
  public sealed interface Constraint {

    /** The path that is asked for, as the rule writes it. */
    String path();

    /**
     * Compares a path with literals by an operator, for example {@code >=} or {@code not in}.
     *
     * @param literals strings, Long, Double or booleans; more than one only for {@code in} and
     *     {@code not in}
     */
    record Compare(String path, String operator, List<Object> literals) implements Constraint {
      public Compare {
        literals = List.copyOf(literals);
      }
    }

    /** Compares a path with a value that an earlier condition binds, named with its dollar sign. */
    record Join(String path, String operator, String binding) implements Constraint {}

    /** Binds a path's value to a name with a dollar sign. */
    record Bind(String binding, String path) implements Constraint {}
  }

  /**
   * A conclusion: a verb of a bound fact.
   *
   * @param binding the fact's name, with its dollar sign
   * @param verb the verb
   * @param arguments strings, in order
   */
  public record Call(String binding, String verb, List<String> arguments) {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }
}
