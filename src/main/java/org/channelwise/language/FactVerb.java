package org.channelwise.language;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.facts.Code;
import org.channelwise.facts.Sentence;
import org.channelwise.facts.Term;
import org.channelwise.facts.Verb;
import org.channelwise.facts.Wait;

/**
 * What a conclusion may call on a fact.
 *
 * @param name the verb
 * @param folders the folders of the phases whose rules may use it
 * @param arguments what it is told, in order
 */
public record FactVerb(String name, Set<String> folders, List<Argument> arguments) {

  /**
   * One argument of a verb.
   *
   * @param name what it is called
   * @param kind what it must be
   * @param section the section of the vocabulary that its terms belong to, empty if it is no term
   */
  public record Argument(String name, Kind kind, String section) {}

  /** What an argument must be. */
  public enum Kind {
    /** A term of the vocabulary. */
    TERM,
    /** A sentence for people, with placeholders. */
    SENTENCE,
    /** A code in capital letters. */
    CODE,
    /** A length of time. */
    WAIT,
    /** Any text. */
    TEXT
  }

  public FactVerb {
    folders = Set.copyOf(folders);
    arguments = List.copyOf(arguments);
  }

  static FactVerb of(Method method) {
    return new FactVerb(
        method.getName(),
        Set.of(method.getAnnotation(Verb.class).value()),
        Arrays.stream(method.getParameters()).map(FactVerb::argument).toList());
  }

  private static Argument argument(Parameter parameter) {
    Term term = parameter.getAnnotation(Term.class);
    Kind kind = Kind.TEXT;
    if (term != null) {
      kind = Kind.TERM;
    } else if (parameter.isAnnotationPresent(Sentence.class)) {
      kind = Kind.SENTENCE;
    } else if (parameter.isAnnotationPresent(Code.class)) {
      kind = Kind.CODE;
    } else if (parameter.isAnnotationPresent(Wait.class)) {
      kind = Kind.WAIT;
    }
    return new Argument(parameter.getName(), kind, term == null ? "" : term.value());
  }

  /** How a call looks, for messages: {@code exclude(code, reason, unlock)}. */
  String shape() {
    return arguments.stream()
        .map(Argument::name)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
