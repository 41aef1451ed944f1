package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.channelwise.Advisor;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.brand.Consent;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.PhaseRules;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Evidence;
import org.channelwise.facts.Serves;
import org.channelwise.facts.Trait;
import org.channelwise.generated.CampaignGenerator;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of every answer, whatever the campaign. */
class GeneratedCampaignsTest {

  private static final int MANY = 400;
  private static final int SOME = 60;
  private static final long SEED = 20;

  private static final Vocabulary VOCABULARY = Shipped.RULES.vocabulary();
  private static final Advisor ADVISOR = new Advisor(Shipped.RULES);

  /** Evidence of this guidance, or that weighs against, may take the lead from a named channel. */
  private static final Set<String> GRAVE =
      Set.of(
          "choice/named-first",
          "choice/presence",
          "people/businesses",
          "people/contact-cap",
          "people/engaged",
          "people/minors",
          "people/value",
          "time/deadline",
          "time/quiet-hours",
          "time/today");

  /** A generated campaign, its text for whoever has to understand a failure, and the answer. */
  record Answered(String text, Brief brief, Recommendation answer) {

    @Override
    public String toString() {
      return text
          + Answers.primary(answer)
          + " "
          + Answers.backups(answer)
          + " excluded "
          + Answers.excluded(answer);
    }
  }

  private static List<Answered> answered = List.of();

  @BeforeAll
  static void answer() {
    CampaignGenerator generator = new CampaignGenerator(VOCABULARY, SEED);
    answered =
        IntStream.range(0, MANY)
            .mapToObj(i -> generator.campaign("generated-" + i))
            .map(
                text -> {
                  Brief brief = Campaigns.of(VOCABULARY, text);
                  return new Answered(text, brief, ADVISOR.recommend(brief));
                })
            .toList();
  }

  @Test
  void theCampaignsAreOfManyKinds() {
    assertThat(answered)
        .filteredOn(each -> each.answer().backups().size() == 2)
        .hasSizeGreaterThan(MANY / 8);
    assertThat(answered).filteredOn(each -> each.answer().primary().isEmpty()).isNotEmpty();
    assertThat(answered).noneMatch(each -> each.answer().refused());
    for (String channel : VOCABULARY.terms("channels")) {
      assertThat(answered)
          .as("campaigns that %s leads", channel)
          .anyMatch(each -> Answers.primary(each.answer()).equals(channel));
    }
    assertThat(
            answered.stream().map(each -> each.brief().campaign().message().purpose()).distinct())
        .containsExactlyInAnyOrderElementsOf(VOCABULARY.terms("purposes"));
  }

  @Test
  void everyChannelStandsInExactlyOneList() {
    each(
        (each, softly) -> {
          List<String> all = new ArrayList<>();
          Answers.picks(each.answer()).forEach(pick -> all.add(pick.scored().channel()));
          all.addAll(Answers.outranked(each.answer()));
          all.addAll(Answers.excluded(each.answer()));
          softly
              .assertThat(all)
              .as("%s", each)
              .containsExactlyInAnyOrderElementsOf(
                  each.brief().candidates().stream().map(Candidate::channel).toList());
        });
  }

  @Test
  void thereIsAPrimaryWhereverAChannelRemainsAndAtMostTwoBackups() {
    each(
        (each, softly) -> {
          int remaining = Answers.eligible(each.answer()).size();
          softly
              .assertThat(each.answer().primary().isPresent())
              .as("%s", each)
              .isEqualTo(remaining > 0);
          softly
              .assertThat(each.answer().backups())
              .as("%s", each)
              .hasSizeLessThanOrEqualTo(Math.max(0, Math.min(2, remaining - 1)));
        });
  }

  @Test
  void consentIsRespected() {
    each(
        (each, softly) -> {
          for (Scored scored : Answers.eligible(each.answer())) {
            Candidate channel = candidate(each.brief(), scored.channel());
            if (channel.channel().equals("whatsapp")) {
              softly.assertThat(channel.consent()).as("%s", each).isEqualTo("explicit");
            }
            if (Set.of("direct", "postal", "advertising").contains(channel.kind())) {
              softly.assertThat(channel.consent()).as("%s", each).isNotIn("denied", "withdrawn");
            }
          }
        });
  }

  @Test
  void unknownConsentIsConfirmedFirst() {
    each(
        (each, softly) -> {
          for (Choice pick : Answers.picks(each.answer())) {
            Candidate channel = candidate(each.brief(), pick.scored().channel());
            if (Set.of("direct", "postal").contains(channel.kind())
                && channel.consent().equals("unknown")) {
              softly
                  .assertThat(pick.conditions())
                  .as("%s", each)
                  .extracting(Reason::text)
                  .contains("confirm consent for " + channel.channel() + " before sending");
              softly
                  .assertThat(each.answer().findings())
                  .as("%s", each)
                  .anyMatch(finding -> finding.code().equals("CONSENT_UNCONFIRMED"));
            }
          }
        });
  }

  /** Present and public channels ask for no consent; ads ask known people only. */
  @Test
  void unknownConsentNeverGoesBeforeKnownConsentWithAStanding() {
    each(
        (each, softly) -> {
          List<String> picks =
              Answers.picks(each.answer()).stream().map(pick -> pick.scored().channel()).toList();
          boolean unknownPicked =
              picks.stream().anyMatch(pick -> asks(each, pick, Set.of("unknown")));
          if (unknownPicked) {
            softly
                .assertThat(Answers.outranked(each.answer()))
                .as("%s", each)
                .noneMatch(channel -> asks(each, channel, Set.of("explicit", "implied")));
            List<Boolean> known =
                picks.stream()
                    .filter(pick -> asks(each, pick, Set.of("explicit", "implied", "unknown")))
                    .map(pick -> asks(each, pick, Set.of("explicit", "implied")))
                    .toList();
            softly.assertThat(known).as("%s", each).isSortedAccordingTo(Comparator.reverseOrder());
          }
        });
  }

  private static boolean asks(Answered each, String channel, Set<String> consents) {
    Candidate candidate = candidate(each.brief(), channel);
    return Set.of("direct", "postal").contains(candidate.kind())
        && consents.contains(candidate.consent());
  }

  /** Whether the other may lead or was held back, but not if it waits for people to be there. */
  @Test
  void aLeaderThatReachesLessThanAThirdOfAnotherSaysSo() {
    List<Answered> few = new ArrayList<>();
    each(
        (each, softly) -> {
          @Nullable Double reach =
              each.answer().primary().map(primary -> primary.scored().reach()).orElse(null);
          boolean fewer =
              Answers.eligible(each.answer()).stream()
                  .filter(other -> !backsUpOnly(other))
                  .anyMatch(
                      other -> reach != null && other.reach() != null && reach < other.reach() / 3);
          if (fewer) {
            few.add(each);
            softly
                .assertThat(each.answer().findings())
                .as("%s", each)
                .anyMatch(finding -> finding.code().equals("REACHES_FEW"));
          }
        });
    assertThat(few).isNotEmpty();
  }

  private static boolean backsUpOnly(Scored scored) {
    return scored.reasons().stream().anyMatch(reason -> reason.points() == 0);
  }

  @Test
  void aBackupHasMoreForItThanAgainstItAndAddsPeopleUnlessItCannotWait() {
    each(
        (each, softly) -> {
          boolean canWait = !traits(each.brief()).contains("cannot-wait");
          for (Choice backup : each.answer().backups()) {
            softly.assertThat(backup.scored().score()).as("%s", each).isPositive();
            @Nullable Double adds = backup.adds();
            if (canWait && adds != null) {
              softly.assertThat(adds).as("%s", each).isGreaterThanOrEqualTo(0.01);
            }
          }
        });
  }

  @Test
  void onlyReachConsentPresencePeopleOrTimePutACompatibleChannelBeforeANamedOne() {
    each(
        (each, softly) -> {
          Set<String> named = named(each.brief());
          if (each.answer().primary().isEmpty() || named.contains(Answers.primary(each.answer()))) {
            return;
          }
          Scored primary = each.answer().primary().orElseThrow().scored();
          for (Scored scored : Answers.eligible(each.answer())) {
            if (named.contains(scored.channel())) {
              softly
                  .assertThat(
                      counted(scored) < counted(primary)
                          || !scored.heldBack().isEmpty()
                          || scored.reasons().stream()
                              .anyMatch(reason -> reason.points() <= 0 && isGrave(reason)))
                  .as("reach, consent or presence against %s, %s", scored.channel(), each)
                  .isTrue();
              softly
                  .assertThat(lesserPoints(scored))
                  .as("points of %s beside reach, consent and presence, %s", scored.channel(), each)
                  .isGreaterThan(lesserPoints(primary));
            }
          }
        });
  }

  /** The reach that counts. */
  private static double counted(Scored scored) {
    @Nullable Double reach = scored.reach();
    return reach == null ? VOCABULARY.unsaidReach() : reach;
  }

  private static boolean isGrave(Reason reason) {
    return GRAVE.contains(reason.rule().guidance())
        || reason.points() <= VOCABULARY.points(Evidence.WEIGHS_AGAINST);
  }

  private static int lesserPoints(Scored scored) {
    return scored.reasons().stream()
        .filter(reason -> !isGrave(reason))
        .mapToInt(Reason::points)
        .sum();
  }

  @Test
  void strongerConsentNeverLosesAChannelItsPlace() {
    List<String> steps =
        VOCABULARY.terms("consent").stream()
            .sorted(Comparator.comparingInt(c -> -rank(c)))
            .toList();
    raise(
        channel ->
            steps.stream()
                .filter(c -> rank(c) < rank(channel.consent()))
                .findFirst()
                .map(stronger -> with(channel, stronger, channel.reach())),
        GeneratedCampaignsTest::place);
  }

  @Test
  void moreReachNeverLosesAChannelItsPlace() {
    List<Double> steps = List.of(0.04, 0.1, 0.3, 0.6, 0.9);
    raise(
        channel ->
            steps.stream()
                .filter(more -> channel.reach() != null && more > channel.reach())
                .findFirst()
                .map(more -> with(channel, channel.consent(), more)),
        GeneratedCampaignsTest::place);
  }

  /** Makes something about a channel better, which must not make its standing worse. */
  private static void raise(
      Function<Candidate, Optional<Candidate>> better,
      ToIntBiFunction<Recommendation, String> standing) {
    SoftAssertions softly = new SoftAssertions();
    int raised = 0;
    for (Answered each : answered.subList(0, SOME)) {
      for (Candidate channel : each.brief().candidates()) {
        Optional<Candidate> other = better.apply(channel);
        if (other.isPresent()) {
          raised++;
          Recommendation after = ADVISOR.recommend(with(each.brief(), channel, other.get()));
          softly
              .assertThat(standing.applyAsInt(after, channel.channel()))
              .as("%s, %s", other.get(), each)
              .isGreaterThanOrEqualTo(standing.applyAsInt(each.answer(), channel.channel()));
        }
      }
    }
    assertThat(raised).isGreaterThan(SOME);
    softly.assertAll();
  }

  private static int rank(String consent) {
    return VOCABULARY.rank("consent", consent);
  }

  @Test
  void backupsSayWhenTheyTakeOverAndThePrimaryDoesNot() {
    each(
        (each, softly) -> {
          softly.assertThat(each.answer().primary().flatMap(Choice::when)).as("%s", each).isEmpty();
          softly
              .assertThat(each.answer().backups())
              .as("%s", each)
              .allMatch(backup -> backup.when().isPresent())
              .allMatch(
                  backup ->
                      backup.when().orElseThrow().after().toMinutes() > 0
                          || backup.when().orElseThrow().missed().equals("together"));
        });
  }

  @Test
  void backupsAddThoseWhomThePicksBeforeDoNotReach() {
    each(
        (each, softly) -> {
          Map<String, Double> missed = new LinkedHashMap<>();
          boolean known = true;
          for (Choice pick : Answers.picks(each.answer())) {
            @Nullable Double reach = pick.scored().reach();
            String address = address(pick.scored().channel());
            boolean used = missed.containsKey(address);
            known &= used || reach != null;
            if (used) {
              softly.assertThat(pick.adds()).as("%s", each).isZero();
            } else if (!known || reach == null) {
              softly.assertThat(pick.adds()).as("%s", each).isNull();
              missed.put(address, Double.NaN);
            } else {
              double left = missed.values().stream().reduce(1.0, (a, b) -> a * b);
              softly.assertThat(pick.adds()).as("%s", each).isCloseTo(left * reach, within(1e-9));
              softly.assertThat(pick.adds()).as("%s", each).isBetween(0.0, 1.0);
              missed.put(address, 1 - reach);
            }
          }
          if (known && !missed.isEmpty()) {
            double left = missed.values().stream().reduce(1.0, (a, b) -> a * b);
            softly
                .assertThat(each.answer().reached())
                .as("%s", each)
                .isCloseTo(1 - left, within(1e-9));
          }
        });
  }

  @Test
  void scoresAreTheSumOfTheirReasonsAndDecideTheOrderWithReach() {
    each(
        (each, softly) -> {
          for (Scored scored : Answers.eligible(each.answer())) {
            softly
                .assertThat(scored.score())
                .as("score of %s, %s", scored.channel(), each)
                .isEqualTo(scored.reasons().stream().mapToInt(Reason::points).sum());
            softly
                .assertThat(scored.worth())
                .as("worth of %s, %s", scored.channel(), each)
                .isCloseTo(
                    scored.score() * (scored.score() > 0 ? counted(scored) : 1), within(1e-9));
          }
          softly
              .assertThat(each.answer().outranked())
              .as("%s", each)
              .isSortedAccordingTo(Comparator.comparingDouble((Scored s) -> -s.worth()));
        });
  }

  @Test
  void everyReasonIsSaidInFull() {
    each(
        (each, softly) -> {
          Stream<Reason> reasons =
              Stream.of(
                      Answers.eligible(each.answer()).stream().flatMap(s -> s.reasons().stream()),
                      Answers.picks(each.answer()).stream().map(Choice::pickedBecause),
                      each.answer().excluded().stream()
                          .flatMap(b -> b.grounds().stream())
                          .map(ground -> ground.reason()),
                      each.answer().findings().stream().map(finding -> finding.reason()))
                  .flatMap(Function.identity());
          softly
              .assertThat(reasons)
              .as("%s", each)
              .allSatisfy(
                  reason -> {
                    assertThat(reason.text()).isNotBlank().doesNotContain("{", "}", "null", "NaN");
                    assertThat(reason.rule().guidance()).isNotBlank();
                  });
        });
  }

  @Test
  void theJsonIsAsItsSchemaSays() throws IOException {
    List<Recommendation> sample = answered.subList(0, SOME).stream().map(Answered::answer).toList();
    String schema = Files.readString(Path.of("schema", "recommendation.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(Answers.json(Shipped.RULES.hash(), sample), InputFormat.JSON))
        .isEmpty();
  }

  private static void each(BiConsumer<Answered, SoftAssertions> check) {
    SoftAssertions softly = new SoftAssertions();
    answered.forEach(each -> check.accept(each, softly));
    softly.assertAll();
  }

  /** How well a channel came off: excluded, outranked, second backup, first backup, primary. */
  private static int place(Recommendation answer, String channel) {
    int backup = Answers.backups(answer).indexOf(channel);
    if (Answers.primary(answer).equals(channel)) {
      return 4;
    }
    return backup >= 0 ? 3 - backup : Answers.outranked(answer).contains(channel) ? 1 : 0;
  }

  private static Set<String> traits(Brief brief) {
    List<Record> facts = new ArrayList<>(brief.purposes());
    facts.add(brief.campaign());
    return PhaseRules.only(Trait.class, Shipped.RULES.rules(Phase.PROFILE).fire(facts)).stream()
        .map(trait -> trait.conclusion().name())
        .collect(Collectors.toSet());
  }

  private static Set<String> named(Brief brief) {
    List<Record> facts = new ArrayList<>(brief.purposes());
    facts.add(brief.campaign());
    facts.addAll(brief.candidates());
    return PhaseRules.only(Serves.class, Shipped.RULES.rules(Phase.PURPOSE).fire(facts)).stream()
        .filter(serves -> serves.conclusion().standing().equals(Serves.NAMED))
        .map(serves -> serves.conclusion().channel())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Candidate candidate(Brief brief, String channel) {
    return brief.candidates().stream()
        .filter(candidate -> candidate.channel().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private static String address(String channel) {
    return VOCABULARY.addressKey(VOCABULARY.channel(channel).orElseThrow());
  }

  private static Candidate with(Candidate c, String consent, @Nullable Double reach) {
    return new Candidate(
        c.channel(),
        c.name(),
        c.kind(),
        c.address(),
        c.abilities(),
        consent,
        reach,
        c.engaged(),
        c.hoursToArrive(),
        c.hoursToBeSeen());
  }

  private static Brief with(Brief brief, Candidate old, Candidate changed) {
    Map<String, Consent> consents = new TreeMap<>(brief.consents());
    consents.put(old.channel(), new Consent(Optional.of(changed.consent()), Map.of()));
    return new Brief(
        brief.name(),
        brief.campaign(),
        brief.purposes(),
        brief.candidates().stream().map(c -> c.equals(old) ? changed : c).toList(),
        consents,
        brief.circumstances(),
        brief.brand(),
        brief.kpis(),
        brief.plan(),
        brief.places());
  }
}
