package org.channelwise.oracle;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.facts.BrandChannel;
import org.channelwise.facts.Drop;
import org.channelwise.facts.Portfolio;
import org.channelwise.facts.StageResult;
import org.channelwise.facts.Term;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Rules with every operator for every kind of value, and facts made up for them. One field is
 * compared with so many values that the engine would set up an index for it, were it allowed to.
 */
final class EveryOperator {

  private static final Path CONDITIONS = Path.of("src/test/resources/oracle/conditions.txt");
  private static final List<String> TEXTS = List.of("A", "B", "C", "spend");
  private static final List<Double> NUMBERS =
      List.of(0.0, 1e-300, 0.1, 0.2, 0.5, 0.50001, 1.0, 20.0, 1e9, 1e15);

  private final Random random;
  private final Vocabulary vocabulary;

  /** Makes up facts; the same seed makes the same ones. */
  EveryOperator(Vocabulary vocabulary, long seed) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  /**
   * A rule for each line of conditions.
   *
   * @param folder an empty folder to write them to
   */
  static RuleSet rules(Path folder) throws IOException {
    Files.copy(Path.of("rules/vocabulary.yaml"), folder.resolve("vocabulary.yaml"));
    StringBuilder text = new StringBuilder("package portfolio;\nimport org.channelwise.facts.*;\n");
    int number = 0;
    for (String conditions : Files.readAllLines(CONDITIONS)) {
      text.append(
          """
          rule "Rule %s" @guidance("a/b") @source("house")
          when %s
          then insert( $c.stays("{name} {rank} {acquisitions} {assistShare} {missing}") ); end
          """
              .formatted(++number, conditions));
    }
    Files.writeString(Files.createDirectory(folder.resolve("portfolio")).resolve("all.drl"), text);
    return new RuleSets().in(folder, "rules").orElseThrow();
  }

  /** Facts of all types that the rules ask for, some of them several times. */
  List<Record> facts() {
    List<Record> facts = new ArrayList<>();
    for (Class<? extends Record> type :
        List.of(Portfolio.class, BrandChannel.class, StageResult.class, Drop.class)) {
      for (int left = random.nextInt(6); left > 0; left--) {
        facts.add(fact(type));
      }
    }
    return facts;
  }

  private Record fact(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(this::value).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made", e);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class) {
      return random.nextInt(5) - 1;
    }
    if (type == Double.class) {
      return random.nextInt(3) == 0 ? null : NUMBERS.get(random.nextInt(NUMBERS.size()));
    }
    Term term = component.getAnnotation(Term.class);
    List<String> all =
        term == null ? TEXTS : vocabulary.terms(term.value()).stream().limit(3).toList();
    return type == Set.class ? some(all) : all.get(random.nextInt(all.size()));
  }

  private Set<String> some(List<String> all) {
    Set<String> some = new LinkedHashSet<>(all);
    some.removeIf(each -> random.nextBoolean());
    return some;
  }
}
