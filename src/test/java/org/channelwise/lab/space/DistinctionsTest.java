package org.channelwise.lab.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.facts.Message;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class DistinctionsTest {

  private static final RuleSet RULES = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();

  @Test
  void eachComparisonHoldsForSomeValueAndNotForAnother() {
    AskedFields asked = new AskedFields(RULES.vocabulary());
    asked.add(RULES.files(), Distinctions.DECIDING);

    for (CampaignField field : Distinctions.of(List.of(RULES), Distinctions.DECIDING).fields()) {
      for (Compare compare : asked.of(field.path())) {
        List<Boolean> held =
            field.values().stream()
                .flatMap(value -> known(value, compare).stream())
                .map(value -> LiteralComparison.holds(value, compare))
                .toList();
        if (!held.isEmpty() && isTermOf(field, compare)) {
          assertThat(held).as("%s of %s", compare, field).contains(true, false);
        }
      }
    }
  }

  /** A class of purposes or a group of countries is told apart by other words than the field's. */
  private static boolean isTermOf(CampaignField field, Compare compare) {
    return compare.literals().get(0) instanceof Number
        || compare.literals().stream()
            .anyMatch(
                literal ->
                    field.values().contains(literal) || literal.equals(Vocabulary.UNSPECIFIED));
  }

  /** What is left of quiet hours takes two fields, a block of them and a date, to tell. */
  private static boolean isCounted(String value) {
    return value.startsWith("{") || value.contains(":");
  }

  private static Optional<Object> known(String value, Compare compare) {
    Object literal = compare.literals().get(0);
    if (literal instanceof Number) {
      return value.isEmpty() || isCounted(value)
          ? Optional.empty()
          : Optional.of(FieldReading.number(value));
    }
    return literal instanceof String
        ? Optional.of(value.isEmpty() ? Vocabulary.UNSPECIFIED : value)
        : Optional.empty();
  }

  @Test
  void numbersLieOnAndBetweenThresholds() {
    Thresholds thresholds = new Thresholds();
    thresholds.add(">=", 0.2);
    thresholds.add("<=", 0.5);
    thresholds.add("==", 0.8);

    assertThat(thresholds.values(new org.channelwise.source.Shape.Number(0, 1, false)))
        .containsExactly("0", "0.2", "0.65", "0.8", "1");
  }

  @Test
  void aThresholdThatNoWholeNumberCrossesTellsNothingApart() {
    Thresholds thresholds = new Thresholds();
    thresholds.add(">", 5);
    thresholds.add("<", 6);

    assertThat(thresholds.values(new org.channelwise.source.Shape.Number(0, 100, true)))
        .containsExactly("0", "6");
  }

  @Test
  void timeIsToldApartByHoursByNightAndByWhatIsLeftUnsaid() {
    CampaignSpace space = CampaignSpace.of(List.of(RULES), Distinctions.DECIDING);
    Random random = new Random(1);

    List<Message> messages =
        IntStream.range(0, 500)
            .mapToObj(i -> space.campaign("generated-" + i, space.choice(random)))
            .filter(Parsed.Ok.class::isInstance)
            .map(each -> each.orElseThrow().campaign().message())
            .toList();

    assertThat(messages).extracting(Message::urgencyStated).contains(true, false);
    assertThat(messages)
        .extracting(Message::hoursLeft)
        .contains((Double) null)
        .anyMatch(hours -> hours != null && hours <= 1)
        .anyMatch(hours -> hours != null && hours > 24);
    assertThat(messages).extracting(Message::quietHoursLeft).contains(null, 0.0, 9.0);
  }

  @Test
  void everyChoiceIsACampaignUnlessItsValuesContradictEachOther() {
    CampaignSpace space = CampaignSpace.of(List.of(RULES), Distinctions.DECIDING);
    Random random = new Random(1);

    List<Parsed<Brief>> read =
        IntStream.range(0, 500)
            .mapToObj(i -> space.campaign("generated-" + i, space.choice(random)))
            .toList();

    assertThat(read).filteredOn(Parsed.Ok.class::isInstance).hasSizeGreaterThan(250);
    assertThat(read)
        .flatMap(Parsed::problems)
        .extracting(Problem::kind)
        .allMatch(ProblemKind.CONTRADICTION::equals);
  }
}
