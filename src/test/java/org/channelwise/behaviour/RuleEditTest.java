package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.HeldBack;
import org.channelwise.facts.Ranked;
import org.channelwise.facts.Slot;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Constraint;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are edited in memory answer as a folder does in which the same was edited. */
class RuleEditTest {

  private static final String FLOOR = "selection/eligible.drl";

  private static final String ANOTHER =
      """
      package fit;

      import org.channelwise.facts.*;

      rule "Anything printed is liked here"
          @guidance("choice/named-first")
          @source("house")
      when
          $channel : Candidate( kind == "postal" )
      then
          insert( $channel.fitsStrongly("We like paper") );
      end
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "selection/eligible.drl, adds < 0.01, adds < 0.03",
    "purpose/sms.drl, $sms.named, $sms.compatible",
    "eligibility/consent.drl, 'consent == \"implied\"', 'consent == \"explicit\"'",
    "selection/picks.drl, filled < 2, filled < 1",
    "review/customer-value.drl, timesPerAcquisition >=, timesPerAcquisition <",
    "guardrails/consent.drl, 'consent != \"explicit\"', 'channel == \"email\", consent != \"explicit\"'"
  })
  void anEditedFileAnswersAsItDoesInAFolder(String path, String from, String to)
      throws IOException {
    String before = Answers.json(Shipped.RULES, Shipped.FIXTURES);
    RulesCopy copy = RulesCopy.below(folder).edit(path, text -> text.replace(from, to));

    RuleSet edited = Shipped.RULES.with(read(path, text(copy, path))).orElseThrow();

    assertThat(Answers.json(edited, Shipped.FIXTURES))
        .isEqualTo(Answers.json(copy.load(), Shipped.FIXTURES))
        .isNotEqualTo(before);
    assertThat(Answers.json(Shipped.RULES, Shipped.FIXTURES)).isEqualTo(before);
  }

  @Test
  void rulesThatWereChangedAfterTheyWereParsedFireAsChanged() throws IOException {
    RulesCopy copy =
        RulesCopy.below(folder).edit(FLOOR, text -> text.replace("reach < 0.01", "reach < 0.03"));
    RuleFile file = shipped(FLOOR);

    RuleSet edited = Shipped.RULES.with(withLiteral(file, 0.01, 0.03)).orElseThrow();

    assertThat(Answers.json(edited, Shipped.FIXTURES))
        .isEqualTo(Answers.json(copy.load(), Shipped.FIXTURES));
    assertThat(edited.with(file).orElseThrow().hash()).isEqualTo(Shipped.RULES.hash());
  }

  @Test
  void aFileMoreAndTheSameFileLess() throws IOException {
    RulesCopy copy = RulesCopy.below(folder).add("fit/paper.drl", ANOTHER);

    RuleSet more = Shipped.RULES.with(read("fit/paper.drl", ANOTHER)).orElseThrow();
    RuleSet less = more.without("rules/fit/paper.drl");

    assertThat(more.files()).isEqualTo(copy.load().files());
    assertThat(Answers.json(more, Shipped.FIXTURES))
        .isEqualTo(Answers.json(copy.load(), Shipped.FIXTURES));
    assertThat(less.files()).isEqualTo(Shipped.RULES.files());
    assertThat(Answers.json(less, Shipped.FIXTURES))
        .isEqualTo(Answers.json(Shipped.RULES, Shipped.FIXTURES));
  }

  @Test
  void theBundledGuardrailsHoldWithoutTheFilesThatHoldThem() {
    RuleSet rules = Shipped.RULES;
    for (RuleFile file : Shipped.RULES.files()) {
      rules = file.phase() == Phase.GUARDRAILS ? rules.without(file.source().name()) : rules;
    }

    assertThat(rules.guardrails()).hasSize(2);
    assertThat(Shipped.RULES.guardrails()).hasSize(1);
  }

  @Test
  void whoWatchesHearsOfEditedRulesToo() {
    List<String> heard = new ArrayList<>();
    RuleSet watched =
        Shipped.RULES.watched(
            run -> run.firings().forEach(firing -> heard.add(firing.rule().name())));

    Candidate letter =
        new Candidate(
            "direct-mail",
            "Direct mail",
            "postal",
            "postal-address",
            Set.of(),
            "unknown",
            0.5,
            null,
            null,
            null);
    watched
        .with(read("fit/paper.drl", ANOTHER))
        .orElseThrow()
        .rules(Phase.FIT)
        .fire(List.of(letter));

    assertThat(heard).contains("Anything printed is liked here");
  }

  @Test
  void whoWatchesFirstHearsBesideWhoComesLater() {
    List<String> heard = new ArrayList<>();

    fire(Shipped.RULES.watched(run -> heard.add("first")).watched(run -> heard.add("later")));

    assertThat(heard).containsExactly("first", "later");
  }

  @Test
  void aRuleThatAnotherFileHasIsTold() throws IOException {
    String text = Files.readString(Path.of("rules", FLOOR));

    assertThat(Shipped.RULES.with(read("selection/again.drl", text)).problems())
        .extracting(Problem::message)
        .isNotEmpty()
        .allMatch(message -> message.contains("stands in rules/selection/eligible.drl:"));
  }

  @Test
  void changedRulesThatAreNoRulesAreTold() {
    RuleFile file = shipped(FLOOR);
    RuleFile.Rule rule = file.rules().get(0);
    RuleFile.Call call =
        new RuleFile.Call(
            rule.conclusion().binding(),
            rule.conclusion().verb(),
            List.of("x\") ); System.exit(1); insert( $channel.fits(\"x"));
    RuleFile.Rule changed =
        new RuleFile.Rule(rule.name(), rule.line(), rule.annotations(), rule.patterns(), call);

    Parsed<RuleSet> edited = Shipped.RULES.with(with(file, List.of(changed)));

    assertThat(edited.problems())
        .isNotEmpty()
        .allMatch(problem -> problem.place().file().equals("rules/selection/eligible.drl"));
  }

  @Test
  void manyThreadsMayEditAtOnce() {
    RuleFile file = shipped(FLOOR);

    List<Boolean> fired =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(
                number -> {
                  double bound = 0.51 + 0.01 * (number % 6);
                  RuleSet edited = Shipped.RULES.with(withLiteral(file, 0.01, bound)).orElseThrow();
                  return fire(edited, bound).isEmpty() && !fire(edited, bound - 0.001).isEmpty();
                })
            .toList();

    assertThat(fired).hasSize(12).containsOnly(true);
  }

  @Test
  void editsLeaveNoClassesBehind() {
    RuleFile file = shipped(FLOOR);
    long before = classesAfterEdits(file, 0, 10);

    long after = classesAfterEdits(file, 10, 40);

    // An edit of this file makes 13 classes.
    assertThat(after - before).isLessThan(130);
  }

  private static long classesAfterEdits(RuleFile file, int from, int to) {
    for (int number = from; number < to; number++) {
      fire(Shipped.RULES.with(withLiteral(file, 0.01, 0.51 + 0.001 * number)).orElseThrow());
    }
    for (int times = 0; times < 3; times++) {
      System.gc();
    }
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  private static void fire(RuleSet rules) {
    fire(rules, 0.5);
  }

  /** What the rules for fit say of a channel that reaches so many. */
  private static List<String> fire(RuleSet rules, double reach) {
    Slot slot = new Slot(Slot.BACKUP, 0, Set.of(), "SMS", null, null);
    Ranked letter =
        new Ranked(
            "direct-mail",
            "Direct mail",
            "postal",
            Set.of(),
            "explicit",
            reach,
            null,
            reach,
            null,
            null,
            false,
            40,
            40 * reach,
            false,
            1,
            1,
            1);
    return PhaseRules.only(HeldBack.class, rules.rules(Phase.SELECTION).fire(List.of(slot, letter)))
        .stream()
        .filter(
            each -> each.rule().name().equals("A backup reaches at least one person in a hundred"))
        .map(Firing::text)
        .toList();
  }

  private static RuleFile shipped(String path) {
    return Shipped.RULES.files().stream()
        .filter(file -> file.source().name().equals("rules/" + path))
        .findFirst()
        .orElseThrow();
  }

  private static RuleFile read(String path, String text) {
    return new RuleReader(Shipped.RULES.vocabulary(), Shipped.RULES.guidance())
        .read(new SourceText("rules/" + path, text), path.substring(0, path.lastIndexOf('/')))
        .orElseThrow();
  }

  private static String text(RulesCopy copy, String path) throws IOException {
    return Files.readString(copy.folder().resolve(path));
  }

  /** The file with a number in place of another wherever that is the lower bound of a reach. */
  private static RuleFile withLiteral(RuleFile file, double from, double to) {
    return with(
        file,
        file.rules().stream()
            .map(
                rule ->
                    new RuleFile.Rule(
                        rule.name(),
                        rule.line(),
                        rule.annotations(),
                        rule.patterns().stream()
                            .map(
                                pattern ->
                                    new RuleFile.Pattern(
                                        pattern.kind(),
                                        pattern.line(),
                                        pattern.type(),
                                        pattern.binding(),
                                        pattern.constraints().stream()
                                            .map(each -> withLiteral(each, from, to))
                                            .toList()))
                            .toList(),
                        rule.conclusion()))
            .toList());
  }

  private static Constraint withLiteral(Constraint constraint, double from, double to) {
    Compare before = new Compare("reach", "<", List.of(from));
    return constraint.equals(before) ? new Compare("reach", "<", List.of(to)) : constraint;
  }

  private static RuleFile with(RuleFile file, List<RuleFile.Rule> rules) {
    return new RuleFile(file.source(), file.phase(), file.packageName(), rules);
  }
}
