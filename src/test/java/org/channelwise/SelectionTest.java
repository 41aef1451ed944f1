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
import org.channelwise.facts.Evidence;
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
    return filled(candidates, known).picks();
  }

  private static Filled filled(RankedCandidates candidates, List<Record> known) {
    return Selection.fill(
        candidates.allServe().ranking(), RankedCandidates.RULES, new PhaseFacts(known));
  }

  private static List<String> channels(List<Selected> picks) {
    return picks.stream().map(Selected::channel).toList();
  }

  private static Optional<TakesOver> when(List<Selected> picks, int place) {
    return picks.get(place).choice().when();
  }

  /** 0.8; 0.7 of the 0.2 missed; half of the 0.06 missed, as WhatsApp uses the phone of SMS. */
  @Test
  void oneLeadsAndTwoBackItUpAtAddressesOfTheirOwn() {
    List<Selected> picks =
        picks(
            new RankedCandidates()
                .add("email", 0.8)
                .add("sms", 0.7)
                .add("whatsapp", 0.6)
                .add("in-app", 0.5)
                .add("web-push", 0.4));

    assertThat(channels(picks)).containsExactly("email", "sms", "in-app");
    assertThat(picks).extracting(Selected::leads).containsExactly(true, false, false);
    assertThat(picks.get(0).choice().adds()).isCloseTo(0.8, within(1e-12));
    assertThat(picks.get(1).choice().adds()).isCloseTo(0.14, within(1e-12));
    assertThat(picks.get(2).choice().adds()).isCloseTo(0.03, within(1e-12));
    assertThat(picks.stream().map(Selected::picked))
        .containsExactly(
            new Picked("email", "Email", "direct", Slot.PRIMARY, 1, "explicit", 0.8),
            new Picked("sms", "SMS", "direct", Slot.BACKUP, 1, "explicit", 0.7),
            new Picked("in-app", "In-app message", "present", Slot.BACKUP, 2, "explicit", 0.5));
  }

  @Test
  void aUsedAddressBacksUpNothing() {
    RankedCandidates candidates =
        new RankedCandidates().add("sms", 0.9).add("phone", 0.8).add("whatsapp", 0.7);

    assertThat(channels(picks(candidates))).containsExactly("sms");
    assertThat(channels(picks(candidates, "cannot-wait"))).containsExactly("sms");
    assertThat(channels(picks(candidates, "within-minutes"))).containsExactly("sms");
  }

  /** Of the 0.004 whom email misses, SMS reaches half. */
  @Test
  void whoAddsNextToNobodyBacksUpOnlyWhereMinutesCount() {
    RankedCandidates candidates = new RankedCandidates().add("email", 0.996).add("sms", 0.5);

    assertThat(channels(picks(candidates))).containsExactly("email");
    assertThat(channels(picks(candidates, "cannot-wait"))).containsExactly("email");
    assertThat(channels(picks(candidates, "within-minutes"))).containsExactly("email", "sms");
  }

  @Test
  void whoHasMoreAgainstThanForItBacksUpNobody() {
    RankedCandidates candidates = new RankedCandidates().add("email", 0.5).add("sms", 0.9);
    for (String rule : List.of("one", "two")) {
      candidates.fit(rule, new Evidence("sms", Evidence.WEIGHS_AGAINST, ""));
    }
    Filled filled = filled(candidates, List.of(new Trait("cannot-wait", "")));

    assertThat(channels(filled.picks())).containsExactly("email");
    assertThat(filled.heldBack())
        .extracting(each -> each.conclusion().channel())
        .containsExactly("sms");
  }

  /**
   * WhatsApp counts as left while email leads, and the call while WhatsApp backs email up, although
   * the phone is used by then.
   */
  @Test
  void unknownConsentTakesNoPlaceWhileKnownConsentIsLeft() {
    RankedCandidates candidates =
        new RankedCandidates()
            .add("sms", 0.9, "unknown")
            .add("direct-mail", 0.95, "unknown")
            .add("email", 0.6, "implied")
            .add("whatsapp", 0.3)
            .add("phone", 0.2);
    Filled filled = filled(candidates, List.of());

    assertThat(channels(filled.picks())).containsExactly("email", "whatsapp");
    assertThat(filled.keptFromLeading())
        .extracting(Contender::channel)
        .containsExactly("direct-mail", "sms");
    assertThat(filled.reached()).isCloseTo(0.72, within(1e-12));
    assertThat(filled.heldBack())
        .extracting(each -> each.conclusion().channel() + ": " + each.rule().name())
        .containsExactlyInAnyOrder(
            "sms: A backup has an address of its own",
            "sms: Unknown consent goes after known consent",
            "direct-mail: Unknown consent goes after known consent",
            "phone: A backup has an address of its own");
  }

  /** Email reaches most and would lead, but for its consent. */
  @Test
  void aBackupSaysWhatHeldItBackFromLeading() {
    List<Selected> picks =
        picks(new RankedCandidates().add("email", 0.9, "unknown").add("sms", 0.2));

    assertThat(channels(picks)).containsExactly("sms", "email");
    assertThat(picks.get(0).choice().scored().heldBack()).isEmpty();
    assertThat(picks.get(1).choice().scored().heldBack())
        .extracting(Reason::text)
        .containsExactly("Email has unknown consent, and channels with known consent go first");
  }

  /** The picks so far are there to be asked for, so that a rule can keep two channels apart. */
  @Test
  void aRuleCanKeepAChannelFromBeingPickedTogetherWithAnother(@TempDir Path folder)
      throws IOException {
    RuleSet rules =
        RulesCopy.below(folder)
            .edit(
                "selection/eligible.drl",
                text ->
                    text
                        + """

                        rule "No call after an email"
                            @guidance("choice/floor")
                            @source("house")
                        when
                            Picked( channel == "email" )
                            $call : Ranked( channel == "phone" )
                        then
                            insert( $call.staysOut("Whoever got an email is not called") );
                        end
                        """)
            .load();
    PhaseFacts known = new PhaseFacts(List.of());

    Ranking after =
        new RankedCandidates()
            .add("email", 0.6)
            .add("phone", 0.5)
            .add("in-app", 0.1)
            .allServe()
            .ranking();
    assertThat(channels(Selection.fill(after, rules, known).picks()))
        .containsExactly("email", "in-app");
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
                            "on-site, reports-delivery, private-life]",
                            "on-site, reports-delivery, private-life, reports-opens]")
                        .replace("did not arrive, rank: 2", "did not arrive, rank: 3")
                        .replace("was not opened, rank: 3", "was not opened, rank: 2"))
            .load();
    PhaseFacts known = new PhaseFacts(List.of(new Trait("cannot-wait", "")));
    Ranking ranking = new RankedCandidates().add("sms", 0.9).add("email", 0.8).allServe().ranking();

    List<Selected> picks = Selection.fill(ranking, rules, known).picks();
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
