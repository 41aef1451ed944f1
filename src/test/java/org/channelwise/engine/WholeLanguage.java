package org.channelwise.engine;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactType;
import org.channelwise.language.FactTypes;
import org.channelwise.language.FactVerb;
import org.channelwise.language.Phase;

/**
 * Rules that between them say all that the rule language can say: every path of every type of facts
 * and every verb, and every operator with every kind of value for each kind of path.
 */
final class WholeLanguage {

  private final List<String> rules = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private WholeLanguage() {}

  /** The rules as the builder gets them. */
  static String text(String packageName) {
    WholeLanguage language = new WholeLanguage();
    Arrays.stream(Phase.values())
        .flatMap(phase -> phase.sees().stream())
        .distinct()
        .map(FactTypes::of)
        .forEach(language::add);
    language.addRule("not Purpose( ) $c : Candidate( )");
    // Of a condition that so many rules share the builder no longer notes each.
    for (int count = 0; count < 12; count++) {
      language.addRule("$c : Candidate( channel == \"shared\" )");
    }
    return "package "
        + packageName
        + ";\nimport org.channelwise.facts.*;\n"
        + String.join("\n", language.rules)
        + "\n";
  }

  private void add(FactType type) {
    List<String> compared = new ArrayList<>();
    for (FactPath path : type.paths().values()) {
      compared.add(comparisons(path).get(0));
      if (seen.add(kind(path))) {
        addEverythingOf(type.name(), path);
      }
    }
    addRule("%s( %s ) $c : Candidate( )".formatted(type.name(), String.join(" , ", compared)));
    for (FactVerb verb : type.verbs().values()) {
      String arguments = String.join(" , ", Collections.nCopies(verb.arguments().size(), "\"a\""));
      addRule("$c : %s( )".formatted(type.name()), "$c.%s( %s )".formatted(verb.name(), arguments));
    }
  }

  /** Paths of one kind, which the builder treats alike but for the methods that it calls. */
  private static String kind(FactPath path) {
    Method last = path.accessors().get(path.accessors().size() - 1);
    return path.kind() + " " + last.getReturnType() + " " + (path.accessors().size() > 1);
  }

  private void addEverythingOf(String type, FactPath path) {
    String value = path.kind().isSet() ? "$text" : "$value";
    for (String comparison : comparisons(path)) {
      addRule("%s( %s ) $c : Candidate( )".formatted(type, comparison));
    }
    for (String word : List.of("", "not ", "exists ")) {
      for (String operator : operators(path)) {
        addRule(
            "$c : Candidate( $text : channel ) %s( $value : %s ) %s%s( %s %s %s )"
                .formatted(type, path.name(), word, type, path.name(), operator, value));
      }
    }
  }

  private static List<String> operators(FactPath path) {
    List<String> operators =
        switch (path.kind()) {
          case TERM, TEXT, FLAG -> List.of("==", "!=");
          case TERMS, TEXTS -> List.of("contains", "not contains");
          case NUMBER, WHOLE -> List.of("==", "!=", ">", ">=", "<", "<=");
        };
    return operators.stream()
        .filter(operator -> !(path.mayBeAbsent() && operator.equals("!=")))
        .toList();
  }

  private static List<String> comparisons(FactPath path) {
    List<String> values =
        switch (path.kind()) {
          case TERM, TEXT, TERMS, TEXTS -> List.of("\"a\"", "\"b\"");
          case NUMBER -> List.of("2", "0.5", "-1", "-0.5");
          case WHOLE -> List.of("2", "-1");
          case FLAG -> List.of("true", "false");
        };
    List<String> all = new ArrayList<>();
    for (String operator : operators(path)) {
      values.forEach(value -> all.add(path.name() + " " + operator + " " + value));
    }
    if (!path.kind().isSet() && path.kind() != FactPath.Kind.FLAG) {
      all.add(path.name() + " in ( " + String.join(" , ", values) + " )");
      all.add(path.name() + " in ( " + values.get(0) + " )");
      if (!path.mayBeAbsent()) {
        all.add(path.name() + " not in ( " + String.join(" , ", values) + " )");
      }
    }
    return all;
  }

  private void addRule(String conditions) {
    addRule(conditions, "$c.fits( \"a\" )");
  }

  private void addRule(String conditions, String conclusion) {
    rules.add(
        """
        rule "Rule %s" @guidance ( "a/b" ) @source ( "house" ) @checked ( "2025-04-01" ) @owner ( "us" )
        when %s then insert ( %s ) ; end
        """
            .formatted(rules.size(), conditions, conclusion));
  }
}
