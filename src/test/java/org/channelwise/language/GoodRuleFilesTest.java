package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Serves;
import org.channelwise.facts.Trait;
import org.channelwise.language.RuleFile.Call;
import org.channelwise.language.RuleFile.Constraint.Bind;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Constraint.Join;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Pattern.Kind;
import org.junit.jupiter.api.Test;

class GoodRuleFilesTest {

  @Test
  void theExampleBecomesATree() {
    RuleFile file = file("good/fit/example.drl");

    assertThat(file.phase()).isEqualTo(Phase.FIT);
    assertThat(file.packageName()).isEqualTo("fit");
    RuleFile.Rule rule = file.rules().get(0);
    assertThat(rule.name()).isEqualTo("SMS carries account news that cannot wait");
    assertThat(rule.line()).isEqualTo(6);
    assertThat(rule.annotations())
        .isEqualTo(Map.of("guidance", "purpose/sms", "source", "article A, pitfall 6"));
    assertThat(rule.patterns())
        .containsExactly(
            new Pattern(
                Kind.EACH,
                10,
                Campaign.class,
                Optional.empty(),
                List.of(new Compare("message.urgency", "in", List.of("immediate", "same-day")))),
            new Pattern(
                Kind.EACH,
                11,
                Trait.class,
                Optional.empty(),
                List.of(new Compare("name", "==", List.of("cannot-wait")))),
            new Pattern(
                Kind.EACH,
                12,
                Candidate.class,
                Optional.of("$sms"),
                List.of(
                    new Compare("channel", "==", List.of("sms")),
                    new Compare("reach", ">=", List.of(0.2)))));
    assertThat(rule.conclusion())
        .isEqualTo(
            new Call(
                "$sms",
                "fitsStrongly",
                List.of("SMS is read within minutes, and reaches {reach} of these people")));
    assertThat(rule.subject()).isEqualTo(2);
  }

  @Test
  void namesJoinsAndNegationsStandInTheTree() {
    RuleFile.Rule rule = file("good/fit/everything.drl").rules().get(0);

    assertThat(rule.patterns().get(0).constraints())
        .contains(
            new Bind("$goal", "goal"),
            new Compare("message.saveForLater", "==", List.of(true)),
            new Compare("audience.size", ">", List.of(1000L)),
            new Compare("audience.daysInactive", "<", List.of(30.5)),
            new Compare("audience.activityScore", ">=", List.of(-1L)),
            new Compare("audience.countries", "not contains", List.of("US")));
    assertThat(rule.patterns().get(1).constraints())
        .contains(new Compare("channel", "not in", List.of("sms", "phone")));
    assertThat(rule.patterns().get(2))
        .isEqualTo(
            new Pattern(
                Kind.NOT,
                15,
                Serves.class,
                Optional.empty(),
                List.of(
                    new Compare("channel", "==", List.of("phone")),
                    new Compare("standing", "==", List.of("named")))));
    assertThat(rule.patterns().get(3).kind()).isEqualTo(Kind.EXISTS);
    assertThat(rule.patterns().get(3).constraints())
        .startsWith(new Join("address", "==", "$address"), new Join("reach", ">=", "$reach"));
    assertThat(rule.each()).hasSize(3);
  }

  @Test
  void aFolderInsideAPhaseIsAPackageOfThatPhase() {
    RuleFile file = file("good/eligibility/regulation/sms.drl");

    assertThat(file.phase()).isEqualTo(Phase.ELIGIBILITY);
    assertThat(file.packageName()).isEqualTo("eligibility.regulation");
  }

  @Test
  void theCanonicalTextDependsOnNeitherSpaceNorComments() {
    String tight =
        "rule \"One rule\"@guidance(\"a/b\")@source(\"house\")when $c:Candidate(reach>=0.2)"
            + "then insert($c.fits(\"It  fits // well\"));end";
    String wide =
        """
        rule   "One rule"   // a comment
            @guidance( "a/b" )

            @source( "house" )
        when
            $c : Candidate( reach >= 0.2 ) // another
        then
            insert( $c . fits( "It  fits // well" ) ) ;
        end
        """;

    String canonical = rule(wide).canonical();

    assertThat(rule(tight).canonical()).isEqualTo(canonical).contains("It  fits // well");
    assertThat(rule(canonical).canonical()).isEqualTo(canonical);
    assertThat(rule(tight.replace("0.2", "0.3")).canonical()).isNotEqualTo(canonical);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
    String text = RuleTexts.text(RuleTexts.folder().resolve("good/fit/everything.drl"));
    List<RuleFile.Rule> rules = RuleTexts.read(text, "fit").orElseThrow().rules();

    List<RuleFile.Rule> fromWindows =
        RuleTexts.read("\uFEFF" + text.replace("\n", "\r\n"), "fit").orElseThrow().rules();

    assertThat(fromWindows).isEqualTo(rules);
  }

  @Test
  void problemsStandInTheirPlaceWhateverTheLineEnds() {
    String text = RuleTexts.fit("rule \"A rule\"\nwhen\n    Candidat()\n");
    String plain = RuleTexts.rendered(RuleTexts.read(text, "fit").problems());

    String fromWindows =
        RuleTexts.rendered(RuleTexts.read("\uFEFF" + text.replace("\n", "\r\n"), "fit").problems());

    assertThat(fromWindows).isEqualTo(plain).contains("5:5 ");
  }

  private static RuleFile.Rule rule(String text) {
    return RuleTexts.read(RuleTexts.fit(text), "fit").orElseThrow().rules().get(0);
  }

  private static RuleFile file(String name) {
    Path path = RuleTexts.folder().resolve(name);
    return RuleTexts.reader()
        .read(RuleTexts.source(path), RuleTexts.claimedFolder(path, "good"))
        .orElseThrow();
  }
}
