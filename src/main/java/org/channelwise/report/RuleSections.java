package org.channelwise.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.channelwise.lab.ListedRule;
import org.channelwise.vocabulary.Guidance;

/**
 * What is said of one rule: fields, and the text of the rule.
 *
 * @param rule the rule
 * @param row the row that it encodes; empty if the rules come without their guidance
 * @param fixtures the fixtures in which it fires
 */
public record RuleSections(ListedRule rule, Optional<Guidance.Row> row, List<String> fixtures) {

  /** Copies the fixtures. */
  public RuleSections {
    fixtures = List.copyOf(fixtures);
  }

  /**
   * A field.
   *
   * @param label what it is called
   * @param values what it holds; none where the note says so
   * @param code whether the values are names and places, and no sentences
   * @param note what is said of them, empty if nothing is
   */
  public record Field(String label, List<String> values, boolean code, String note) {}

  /** Rules by their phases or files, in the order in which these come. */
  public static <K> Map<K, List<ListedRule>> grouped(
      List<ListedRule> rules, Function<ListedRule, K> key) {
    return rules.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The fields, in their order. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(name("phase", rule.phase().folder(), ""));
    fields.add(name("at", rule.ref().at(), ""));
    fields.add(text("source", Wording.source(rule.ref().source())));
    fields.add(name("guidance", rule.ref().guidance(), row.map(Guidance.Row::says).orElse("")));
    rule.says().forEach(sentence -> fields.add(text("says", sentence)));
    fields.add(new Field("fires in", fixtures, true, fixtures.isEmpty() ? "no fixture" : ""));
    return fields;
  }

  private static Field name(String label, String value, String note) {
    return new Field(label, List.of(value), true, note);
  }

  private static Field text(String label, String value) {
    return new Field(label, List.of(value), false, "");
  }
}
