package org.channelwise.lab.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.source.Shape;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Flag;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.Shape.Text;
import org.channelwise.source.Shapes;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Values that stand for all that rules tell apart in a field.
 *
 * @param vocabularies the values are terms of all of them
 */
record FieldValues(List<Vocabulary> vocabularies) {

  /** Terms of these sections differ in more than their ids, so that each stands for itself. */
  private static final Set<String> SPEAKING = Set.of("purposes", "goals");

  private static final int MINUTES_IN_AN_HOUR = 60;
  private static final Number HOURS = new Number(0.5, 10_000, false);
  private static final String NIGHT = "{ from: \"21:00\", to: \"08:00\" }";
  private static final List<String> BY_DAY_AND_NIGHT =
      List.of("2026-12-01T12:00", "2026-12-01T23:00");
  private static final String SOME_TEXT = "Some people";

  /** The terms that all vocabularies know. */
  List<String> terms(String section) {
    return vocabularies.get(0).terms(section).stream()
        .filter(term -> vocabularies.stream().allMatch(each -> each.terms(section).contains(term)))
        .toList();
  }

  /** The values of a field of a shape; none if it is of no shape that rules compare. */
  List<String> of(Shape shape, Set<Compare> asked, boolean required) {
    if (shape instanceof Term term) {
      return terms(term.section(), asked, required);
    } else if (shape instanceof Number range) {
      return optional(thresholds(asked).values(range), required);
    } else if (shape instanceof Flag) {
      return List.of("false", "true");
    } else if (shape instanceof Items items) {
      return optional(lists(items, asked), required);
    }
    if (shape instanceof Fields block) {
      boolean times =
          block.fields().stream().allMatch(each -> each.shape().equals(Shapes.TIME_OF_DAY));
      return times ? optional(List.of(NIGHT), required) : List.of();
    } else if (shape.equals(Shapes.DURATION_OR_DATE_TIME)) {
      return optional(durations(asked), required);
    } else if (shape.equals(Shapes.DATE_TIME)) {
      return optional(BY_DAY_AND_NIGHT, required);
    }
    return shape instanceof Text && !shape.equals(Shapes.ID)
        ? optional(List.of(SOME_TEXT), required)
        : List.of();
  }

  private static List<String> durations(Set<Compare> asked) {
    return thresholds(asked).values(HOURS).stream()
        .map(hours -> "PT" + Math.round(Double.parseDouble(hours) * MINUTES_IN_AN_HOUR) + "M")
        .toList();
  }

  private static List<String> optional(List<String> values, boolean required) {
    List<String> all = new ArrayList<>(values);
    if (!required) {
      all.add(0, CampaignField.LEFT_OUT);
    }
    return all;
  }

  private List<String> terms(String section, Set<Compare> asked, boolean required) {
    List<String> told = told(section, asked);
    boolean hasDefault = vocabularies.get(0).fallback(section).isPresent();
    return optional(told, required || hasDefault && !asksWhetherSaid(asked));
  }

  private static boolean asksWhetherSaid(Set<Compare> asked) {
    return asked.stream()
        .flatMap(compare -> compare.literals().stream())
        .anyMatch(Boolean.class::isInstance);
  }

  /** The terms that are asked for, and one that stands for the others. */
  private List<String> told(String section, Set<Compare> asked) {
    List<String> known = terms(section);
    Set<String> literals = texts(asked);
    if (SPEAKING.contains(section)) {
      return known;
    }
    List<String> told = new ArrayList<>(known.stream().filter(literals::contains).toList());
    List<String> others = known.stream().filter(term -> !literals.contains(term)).toList();
    vocabularies
        .get(0)
        .fallback(section)
        .filter(others::contains)
        .or(() -> others.stream().findFirst())
        .ifPresent(told::add);
    return told;
  }

  private List<String> lists(Items items, Set<Compare> asked) {
    if (items.item() instanceof Term term) {
      Thresholds counts = thresholds(asked);
      List<String> known = terms(term.section());
      return counts.any()
          ? counts.values(new Number(1, known.size(), true)).stream()
              .map(count -> listed(known.subList(0, Integer.parseInt(count))))
              .toList()
          : told(term.section(), asked).stream().map(each -> listed(List.of(each))).toList();
    }
    return items.equals(Shapes.COUNTRIES) ? countries(asked) : List.of();
  }

  /** A country of each group, of each overlap of groups and of none, and some of all together. */
  private List<String> countries(Set<Compare> asked) {
    Set<String> literals = texts(asked);
    Map<String, String> told = new LinkedHashMap<>();
    for (String country : new TreeSet<>(Arrays.asList(Locale.getISOCountries()))) {
      String areas =
          vocabularies.stream()
              .flatMap(
                  each ->
                      each.terms("jurisdictions").stream()
                          .filter(area -> each.countries(area).contains(country)))
              .distinct()
              .collect(Collectors.joining(" "));
      told.putIfAbsent(literals.contains(country) ? country : areas + ".", country);
    }
    Set<String> values = new LinkedHashSet<>();
    told.values().forEach(country -> values.add(listed(List.of(country))));
    values.add(listed(told.values()));
    return List.copyOf(values);
  }

  private static String listed(Collection<String> items) {
    return items.stream().map(FieldValues::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Two capital letters may be a truth value to other readers of YAML. */
  private static String quoted(String item) {
    return item.equals(item.toLowerCase(Locale.ROOT)) ? item : '"' + item + '"';
  }

  private static Set<String> texts(Set<Compare> asked) {
    return asked.stream()
        .flatMap(compare -> compare.literals().stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  private static Thresholds thresholds(Set<Compare> asked) {
    Thresholds thresholds = new Thresholds();
    for (Compare compare : asked) {
      compare.literals().stream()
          .filter(java.lang.Number.class::isInstance)
          .map(java.lang.Number.class::cast)
          .forEach(literal -> thresholds.add(compare.operator(), literal.doubleValue()));
    }
    return thresholds;
  }
}
