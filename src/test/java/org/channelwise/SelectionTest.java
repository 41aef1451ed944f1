package org.channelwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.Reason;
import org.channelwise.advice.TakesOver;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Reservation;
import org.channelwise.facts.Slot;
import org.channelwise.facts.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped rules pick, place by place. Who is named first here reaches most and leads. */
class SelectionTest {

  private static List<Selected> picks(RankedCandidates candidates, String... traits) {
    List<Record> known = Stream.of(traits).<Record>map(name -> new Trait(name, "")).toList();
    return Selection.fill(candidates.ranking(), RankedCandidates.RULES, new PhaseFacts(known));
  }

  private static List<String> channels(List<Selected> picks) {
    return picks.stream().map(Selected::channel).toList();
  }

  private static Optional<TakesOver> when(List<Selected> picks, int place) {
    return picks.get(place).choice().when();
  }

  /** 0.9; 0.8 of the 0.1 missed; 0.4 of the 0.02 missed, as WhatsApp uses the same phone as SMS. */
  @Test
  void oneLeadsAndTwoBackItUpAtAddressesOfTheirOwn() {
    List<Selected> picks =
        picks(
            new RankedCandidates()
                .add("email", 0.9)
                .add("sms", 0.8)
                .add("whatsapp", 0.7)
                .add("in-app", 0.4)
                .add("web-push", 0.3));

    assertThat(channels(picks)).containsExactly("email", "sms", "in-app");
    assertThat(picks).extracting(Selected::leads).containsExactly(true, false, false);
    assertThat(picks.get(0).choice().adds()).isCloseTo(0.9, within(1e-12));
    assertThat(picks.get(1).choice().adds()).isCloseTo(0.08, within(1e-12));
    assertThat(picks.get(2).choice().adds()).isCloseTo(0.008, within(1e-12));
    assertThat(picks.stream().map(Selected::picked))
        .containsExactly(
            new Picked("email", "Email", "direct", Slot.PRIMARY, 1, "explicit", 0.9),
            new Picked("sms", "SMS", "direct", Slot.BACKUP, 1, "explicit", 0.8),
            new Picked("in-app", "In-app message", "present", Slot.BACKUP, 2, "explicit", 0.4));
  }

  @Test
  void whereNoAddressIsLeftTheBestAtAUsedOneBacksUp() {
    List<Selected> picks =
        picks(new RankedCandidates().add("sms", 0.9).add("phone", 0.8).add("whatsapp", 0.7));

    assertThat(channels(picks)).containsExactly("sms", "phone", "whatsapp");
    assertThat(picks.get(1).choice().adds()).isZero();
    assertThat(picks.get(1).choice().pickedBecause().rule().name())
        .isEqualTo("Where no new address is left, the best channel is the next backup");
  }

  @Test
  void aReservedChannelLeadsOnlyWhereNothingElseIsLeft() {
    RankedCandidates reserved =
        new RankedCandidates().add("in-app", 0.9).fit("one", new Reservation("in-app", ""));

    assertThat(channels(picks(reserved))).containsExactly("in-app");
    assertThat(channels(picks(reserved.add("email", 0.1)))).containsExactly("email", "in-app");
  }

  @Test
  void whereNothingRemainsNothingIsPicked() {
    assertThat(picks(new RankedCandidates())).isEmpty();
  }

  /**
   * Email reports opens, SMS deliveries; of the waits that two traits ask for, the shorter counts.
   */
  @Test
  void aBackupTakesOverWhereTheOneBeforeItFailed() {
    RankedCandidates candidates =
        new RankedCandidates().add("email", 0.9).add("sms", 0.8).add("in-app", 0.4);
    List<Selected> picks = picks(candidates, "cannot-wait", "within-minutes");

    assertThat(when(picks, 0)).isEmpty();
    assertThat(when(picks, 1).orElseThrow().missed()).isEqualTo("not-opened");
    assertThat(when(picks, 2).orElseThrow().missed()).isEqualTo("not-delivered");
    assertThat(when(picks, 1).orElseThrow().after()).isEqualTo(Duration.ofMinutes(5));
    assertThat(when(picks(candidates, "cannot-wait"), 1).orElseThrow().after())
        .isEqualTo(Duration.ofHours(4));
  }

  /** SMS reports opens here as well as deliveries, and what was not opened is missed first. */
  @Test
  void ofWhatCanBeMissedTheFirstInTheVocabularyCounts(@TempDir Path folder) throws IOException {
    RuleSet rules =
        RulesCopy.below(folder)
            .edit(
                "vocabulary.yaml",
                text ->
                    text.replace(
                            "on-site, reports-delivery]",
                            "on-site, reports-delivery, reports-opens]")
                        .replace("did not arrive, rank: 1", "did not arrive, rank: 2")
                        .replace("was not opened, rank: 2", "was not opened, rank: 1"))
            .load();
    PhaseFacts known = new PhaseFacts(List.of(new Trait("cannot-wait", "")));
    Ranking ranking = new RankedCandidates().add("sms", 0.9).add("email", 0.8).ranking();

    List<Selected> picks = Selection.fill(ranking, rules, known);
    assertThat(when(picks, 1).orElseThrow().missed()).isEqualTo("not-opened");
  }

  @Test
  void whereNoRuleSaysHowLongToWaitNothingIsSaidOfIt() {
    List<Selected> picks = picks(new RankedCandidates().add("email", 0.9).add("sms", 0.8));

    assertThat(when(picks, 1)).isEmpty();
  }

  @Test
  void onlyThePicksThatNeedItComeWithAConditionOfTheirOwn() {
    List<Selected> picks =
        picks(new RankedCandidates().add("email", 0.9).add("sms", 0.8, "unknown"));

    assertThat(picks.get(0).choice().conditions()).isEmpty();
    assertThat(picks.get(1).choice().conditions())
        .extracting(Reason::text)
        .containsExactly("confirm consent for sms before sending");
    assertThat(picks.get(1).picked().consent()).isEqualTo("unknown");
  }
}
