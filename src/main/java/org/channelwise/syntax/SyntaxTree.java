package org.channelwise.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A rule file as its syntax has it, before anybody asks what its words mean.
 *
 * @param packageName the names of its package with the points between them, empty if they are not
 *     as they must be
 * @param rules its rules
 */
public record SyntaxTree(List<Token> packageName, List<Rule> rules) {

  /** The annotations that rules have. */
  public static final List<String> ANNOTATIONS = List.of("guidance", "source", "checked", "owner");

  /** Copies its parts. */
  public SyntaxTree {
    packageName = List.copyOf(packageName);
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param start the word that begins it
   * @param name its name
   * @param annotations what it says of itself
   * @param annotated whether all that it says of itself was understood
   * @param conditions its conditions
   * @param whole whether all of its conditions were understood, so that every name is known
   * @param conclusion its conclusion, if it was understood
   */
  public record Rule(
      Token start,
      Token name,
      List<Annotation> annotations,
      boolean annotated,
      List<Condition> conditions,
      boolean whole,
      Optional<Conclusion> conclusion) {

    /** Copies its parts. */
    public Rule {
      annotations = List.copyOf(annotations);
      conditions = List.copyOf(conditions);
    }
  }

  /** An annotation with its one text. */
  public record Annotation(Token name, Token text) {}

  /**
   * A condition.
   *
   * @param prefix {@code not} or {@code exists}
   * @param binding what its fact is called
   * @param type the type of its fact
   * @param constraints what it asks of the fact
   */
  public record Condition(
      Optional<Token> prefix, Optional<Token> binding, Token type, List<Constraint> constraints) {

    /** Copies its parts. */
    public Condition {
      constraints = List.copyOf(constraints);
    }

    /** Where it begins. */
    public Token start() {
      return prefix.or(() -> binding).orElse(type);
    }
  }

  /** What a condition asks of its fact, or the name that it gives to a value. */
  public sealed interface Constraint {

    /** The field that is asked for. */
    Path path();

    /** Where it begins. */
    default Token start() {
      return path().start();
    }
  }

  /** A name for a value. */
  public record Bind(Token binding, Path path) implements Constraint {

    @Override
    public Token start() {
      return binding;
    }
  }

  /**
   * A comparison.
   *
   * @param path what is compared
   * @param at where the operator stands
   * @param operator its words with single spaces between them
   * @param values the literals or the one name of a value
   */
  public record Comparison(Path path, Token at, String operator, List<Token> values)
      implements Constraint {

    /** Copies its parts. */
    public Comparison {
      values = List.copyOf(values);
    }
  }

  /** A field, or a field of a field, with points between. */
  public record Path(Token start, String name) {}

  /** A verb of a fact with its texts. */
  public record Conclusion(Token binding, Token verb, List<Token> texts) {

    /** Copies its parts. */
    public Conclusion {
      texts = List.copyOf(texts);
    }
  }
}
