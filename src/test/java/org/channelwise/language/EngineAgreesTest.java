package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.facts.Audience;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Evidence;
import org.channelwise.facts.Message;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** What our reader accepts is ordinary DRL that means to the engine what it means to us. */
class EngineAgreesTest {

  static List<Path> good() {
    return RuleTexts.files("good", ".drl");
  }

  @ParameterizedTest
  @MethodSource("good")
  void theEngineBuildsWhatWeAccept(Path path) {
    RuleFile file = file(path);

    assertThat(build(file.source().text()).getResults().getMessages()).isEmpty();
    assertThat(build(canonical(file)).getResults().getMessages()).isEmpty();
  }

  @Test
  void textsThatLookLikeCodeReachTheEngineAsTexts() {
    RuleFile file = file(RuleTexts.folder().resolve("good/fit/everything.drl"));
    RuleFile.Rule rule = file.rules().get(1);
    List<Object> facts =
        rule.patterns().stream()
            .flatMap(pattern -> ((Compare) pattern.constraints().get(0)).literals().stream())
            .<Object>map(name -> candidate("sms", name.toString(), null))
            .toList();

    List<String> reasons = fire(canonical(file), facts);

    assertThat(reasons)
        .filteredOn(reason -> !reason.equals("x"))
        .hasSize(facts.size() - 1)
        .containsOnly(rule.conclusion().arguments().get(0));
  }

  @Test
  void numbersAreEqualWhetherWrittenWithAFractionOrNot() {
    List<Object> facts = List.of(candidate("sms", "SMS", 1.0), candidate("email", "Email", 0.5));

    assertThat(matching("$c : Candidate( reach == 1 )", facts)).containsExactly("sms");
    assertThat(matching("$c : Candidate( reach in (1, 0.25) )", facts)).containsExactly("sms");
    assertThat(matching("$c : Candidate( reach == 1.0 )", facts)).containsExactly("sms");
  }

  @Test
  void comparisonsWithANumberThatIsNotSaidAreFalse() {
    List<Object> facts = List.of(candidate("sms", "SMS", null), campaign());

    for (String operator : List.of(">", ">=", "<", "<=", "==")) {
      assertThat(matching("$c : Candidate( reach " + operator + " 0 )", facts)).isEmpty();
      assertThat(matching("$c : Candidate() Campaign( audience.size " + operator + " 0 )", facts))
          .isEmpty();
    }
    assertThat(matching("Candidate( $r : reach ) $c : Candidate( reach >= $r )", facts)).isEmpty();
    assertThat(matching("Candidate( $r : reach ) $c : Candidate( reach <= $r )", facts)).isEmpty();
  }

  private static List<String> matching(String conditions, List<Object> facts) {
    String text =
        RuleTexts.fit(
            "rule \"The rule\" @guidance(\"a/b\") @source(\"house\") when "
                + conditions
                + " then insert( $c.fits(\"It fits\") ); end");
    RuleTexts.read(text, "fit").orElseThrow();
    return session(text, facts)
        .map(Evidence.class::cast)
        .map(Evidence::channel)
        .collect(Collectors.toList());
  }

  private static List<String> fire(String text, List<Object> facts) {
    return session(text, facts).map(Evidence.class::cast).map(Evidence::reason).toList();
  }

  private static Stream<Object> session(String text, List<Object> facts) {
    KieBuilder builder = build(text);
    assertThat(builder.getResults().getMessages()).isEmpty();
    KieSession session =
        KieServices.get()
            .newKieContainer(builder.getKieModule().getReleaseId())
            .getKieBase()
            .newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
      return new ArrayList<Object>(session.getObjects(Evidence.class::isInstance)).stream();
    } finally {
      session.dispose();
    }
  }

  private static KieBuilder build(String text) {
    System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/rules.drl",
        services
            .getResources()
            .newByteArrayResource(
                text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name()));
    KieBuilder builder = services.newKieBuilder(files, EngineAgreesTest.class.getClassLoader());
    return builder.buildAll(ExecutableModelProject.class);
  }

  private static RuleFile file(Path path) {
    return RuleTexts.reader()
        .read(RuleTexts.source(path), RuleTexts.claimedFolder(path, "good"))
        .orElseThrow();
  }

  private static String canonical(RuleFile file) {
    return "package %s;\nimport org.channelwise.facts.*;\n".formatted(file.packageName())
        + file.rules().stream()
            .map(RuleFile.Rule::canonical)
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Candidate candidate(String channel, String name, @Nullable Double reach) {
    return new Candidate(
        channel, name, "direct", "phone", Set.of(), "unknown", reach, null, null, null);
  }

  private static Campaign campaign() {
    return new Campaign(
        "c",
        "retention",
        "retention",
        "schedule",
        new Message("coupon", "flexible", false, "none", false, null, "unspecified", null),
        new Audience(
            "unspecified",
            false,
            null,
            "unspecified",
            "unspecified",
            "unspecified",
            null,
            null,
            "unspecified",
            "unspecified",
            "unspecified",
            null,
            Set.of()));
  }
}
