package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.channelwise.cli.Reviews.Run;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code channelwise review} says of plans, and what it ends with. */
class ReviewTest {

  private static final String PROMOTIONS = Reviews.FOLDER + "promotions.yaml";
  private static final String NO_CHANNEL = Reviews.FOLDER + "no-channel.yaml";
  private static final String WRONG = Reviews.FOLDER + "wrong.yaml";

  @Test
  void anExcludedPrimaryAndAThirdBackupBreakThePlan() {
    Run run = Reviews.of(Reviews.PLANS, "--format", "json");
    JsonNode plan = run.json().at("/recommendations/0/plan");

    assertThat(run.status()).isEqualTo(1);
    assertThat(plan.at("/verdict").stringValue()).isEqualTo("breaks");
    assertThat(texts(plan, "code"))
        .containsExactly("PLAN_EXCLUDED_CHANNEL", "PLAN_TOO_MANY_BACKUPS");
    assertThat(texts(plan, "channel")).containsExactly("whatsapp", "in-app");
    assertThat(texts(plan, "at"))
        .containsExactly(Reviews.PLANS + ":13:12", Reviews.PLANS + ":14:25");
    assertThat(plan.at("/differences/1/guidance").stringValue())
        .isEqualTo("choice/primary-and-backups");
    JsonNode ground = plan.at("/differences/0/reasons/0");
    assertThat(ground.at("/code").stringValue()).isEqualTo("CONSENT_UNKNOWN");
    assertThat(ground.at("/guidance").stringValue()).isEqualTo("consent/whatsapp");
    assertThat(ground.at("/unlock").stringValue()).contains("explicit consent");
    assertThat(ground.at("/because/channels.whatsapp.consent").stringValue()).isEqualTo("unknown");
  }

  @Test
  void anotherOrderDiffersForTheReasonOfTheBetterChannel() {
    JsonNode plan =
        Reviews.of(Reviews.PLANS, "--format", "json").json().at("/recommendations/1/plan");

    assertThat(plan.at("/verdict").stringValue()).isEqualTo("differs");
    assertThat(texts(plan, "code")).containsExactly("PLAN_OTHER_ORDER");
    assertThat(plan.at("/differences/0/message").stringValue())
        .isEqualTo("Email is planned ahead of SMS, which is recommended ahead of it");
    assertThat(plan.at("/differences/0/reasons/0/reason").stringValue()).startsWith("SMS");
  }

  @Test
  void aPlanAsRecommendedFollowsAndNoPlanIsNull() {
    JsonNode all = Reviews.of(Reviews.PLANS, "--format", "json").json();

    assertThat(all.at("/recommendations/2/plan/verdict").stringValue()).isEqualTo("follows");
    assertThat(all.at("/recommendations/2/plan/differences")).isEmpty();
    assertThat(all.at("/recommendations/3/plan").isNull()).isTrue();
    assertThat(Reviews.of(Reviews.PLANS).out()).contains("NO PLAN in the file");
  }

  @Test
  void aPlanThatDiffersIsActedOnOnlyWhereAskedStrictly() {
    String differs = document(1);
    assertThat(Reviews.reading(differs, "-").status()).isZero();
    assertThat(Reviews.reading(differs, "-", "--strict").status()).isEqualTo(1);
  }

  @Test
  void aPlanThatSaysWhyItDiffersIsNoWarning() {
    String explained = document(1).stripTrailing() + "\n  because: These people read email first\n";

    assertThat(Reviews.reading(explained, "-", "--format", "github", "--strict").out())
        .contains("::notice", "the plan says why: These people read email first")
        .doesNotContainPattern("::warning [^\n]*title=PLAN");
    JsonNode plan =
        Reviews.reading(explained, "-", "--format", "json").json().at("/recommendations/0/plan");
    assertThat(plan.at("/verdict").stringValue()).isEqualTo("differs");
    assertThat(plan.at("/because").stringValue()).isEqualTo("These people read email first");
  }

  @Test
  void aPlanThatFollowsIsFineHoweverStrict() {
    assertThat(Reviews.reading(document(2), "-", "--format", "github", "--strict").out())
        .doesNotContain("::error", "::warning title=PLAN");
  }

  @Test
  void theHighestStatusOfABatchCounts() {
    assertThat(Reviews.of(NO_CHANNEL).status()).isEqualTo(1);
    Run run = Reviews.of(WRONG, Reviews.PLANS, NO_CHANNEL, "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(WRONG + ":2:7");
    assertThat(run.json().at("/recommendations")).hasSize(5);
    assertThat(run.json().at("/programme/campaigns").intValue()).isEqualTo(5);
  }

  @Test
  void campaignsAreLookedAtTogether() {
    JsonNode programme = Reviews.of(PROMOTIONS, "--format", "json").json().at("/programme");
    List<String> codes =
        programme.at("/findings").valueStream().map(f -> f.get("code").stringValue()).toList();

    assertThat(codes).containsExactly("SEGMENT_PRESSED", "PURPOSES_DIFFER");
    assertThat(programme.at("/findings/0/at").stringValue()).isEqualTo(PROMOTIONS + ":13:22");
    assertThat(Reviews.of(PROMOTIONS).out()).contains("THE CAMPAIGNS TOGETHER");
    assertThat(Reviews.of(PROMOTIONS, "--format", "markdown").out())
        .contains("**The campaigns together**");
  }

  @Test
  void oneCampaignIsNoProgramme() {
    JsonNode programme =
        Reviews.reading(document(0), "-", "--format", "json").json().at("/programme");
    assertThat(programme.at("/campaigns").intValue()).isEqualTo(1);
    assertThat(programme.at("/findings")).isEmpty();
  }

  @Test
  void withoutItsPlansAReviewIsARecommendation() {
    ObjectNode review =
        (ObjectNode) Reviews.of(Reviews.PLANS, PROMOTIONS, "--format", "json").json();
    review.remove("programme");
    review.get("recommendations").forEach(each -> ((ObjectNode) each).remove("plan"));
    String recommendation =
        Shell.run("recommend", Reviews.PLANS, PROMOTIONS, "--format", "json").out();

    assertThat(review).isEqualTo(new JsonMapper().readTree(recommendation));
  }

  @Test
  void theJsonIsAsItsSchemaSays() throws IOException {
    String schema = Files.readString(Path.of("schema", "recommendation.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(
                    Reviews.of(Reviews.PLANS, PROMOTIONS, "--format", "json").out(),
                    InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void jsonLinesHoldOneCampaignEach() {
    Run run = Reviews.of(Reviews.PLANS, "--format", "jsonl");
    assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.contains("\"plan\":"));
  }

  @Test
  void prettyBeginsWithTheVerdictAndStaysWithinItsWidth() {
    String pretty = Reviews.of(Reviews.PLANS).out();
    assertThat(pretty.lines()).allMatch(line -> line.length() <= 80);
    assertThat(pretty).contains("PLAN BREAKS for 2 reasons", "PLAN DIFFERS", "PLAN FOLLOWS");
    assertThat(pretty.indexOf("PLAN BREAKS")).isLessThan(pretty.indexOf("RECOMMENDED"));
  }

  @Test
  void anUnknownFormatIsSaidSo() {
    Run run = Reviews.of(Reviews.PLANS, "--format", "xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no format 'xml'", "sarif", "junit", "github");
  }

  private static String document(int number) {
    try {
      return Files.readString(Path.of(Reviews.PLANS)).split("---\n", -1)[number];
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(JsonNode plan, String field) {
    return plan.at("/differences")
        .valueStream()
        .map(difference -> difference.get(field).stringValue())
        .toList();
  }
}
