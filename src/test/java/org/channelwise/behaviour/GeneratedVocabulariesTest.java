package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.channelwise.Corpus;
import org.channelwise.engine.RuleSets;
import org.channelwise.generated.CampaignGenerator;
import org.channelwise.generated.VocabularyGenerator;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a vocabulary says of kinds, classes, defaults, ranks, points and names, and whether or
 * not rules on consent are left: nobody who refused is contacted, and no WhatsApp without explicit
 * consent. {@code -Pfuzz} judges 100,000 campaigns.
 */
class GeneratedVocabulariesTest {

  private static final int CAMPAIGNS = Integer.getInteger("generated.campaigns", 5_000);
  private static final int OF_A_VOCABULARY = Math.max(100, CAMPAIGNS / 200);
  private static final RuleSets SETS = new RuleSets();
  private static final Vocabulary SHIPPED = Shipped.RULES.vocabulary();

  @TempDir private Path folder;

  @Test
  void nothingForbiddenIsPicked() throws IOException {
    List<RulesCopy> rules =
        List.of(
            RulesCopy.below(folder.resolve("whole")),
            RulesCopy.below(folder.resolve("without-consent"))
                .edit(
                    "eligibility/consent.drl",
                    text -> DrlText.without(text, rule -> rule.contains("CONSENT_DENIED"))),
            RulesCopy.below(folder.resolve("without-eligibility"))
                .removePhase(Phase.ELIGIBILITY.folder()));
    VocabularyGenerator vocabularies = generator();
    CampaignGenerator campaigns = new CampaignGenerator(SHIPPED, 7);
    int vocabulary = 0;
    int answered = 0;
    int picks = 0;
    int refused = 0;
    while (answered < CAMPAIGNS) {
      RulesCopy copy = rules.get(vocabulary % rules.size());
      Files.writeString(copy.folder().resolve("vocabulary.yaml"), vocabularies.vocabulary());
      List<WrittenCampaign> written =
          IntStream.range(0, OF_A_VOCABULARY)
              .mapToObj(i -> "campaign-" + i)
              .map(id -> WrittenCampaign.of(id, campaigns.campaign(id)))
              .toList();

      WrittenCampaign.Trial trial =
          WrittenCampaign.ask(
              SETS.in(copy.folder(), "rules").orElseThrow(),
              written,
              GeneratedVocabulariesTest::consentClass);

      assertThat(trial.forbidden()).as(copy.toString()).isEmpty();
      vocabulary++;
      answered += trial.answered();
      picks += trial.picks();
      refused += trial.refused();
    }
    Corpus.counted(
        answered,
        "campaigns in %s made up vocabularies: %s picks, %s answers taken away"
            .formatted(vocabulary, picks, refused));
    assertThat(picks).isGreaterThan(answered / 2);
    assertThat(refused).isGreaterThan(answered / 20);
  }

  @Test
  void noChannelGoesByTheNameOfAnother() throws IOException {
    RulesCopy copy = RulesCopy.below(folder);
    VocabularyGenerator vocabularies = generator();
    for (int i = 0; i < 10; i++) {
      Files.writeString(
          copy.folder().resolve("vocabulary.yaml"), vocabularies.withExchangedNames());
      assertThat(SETS.check(copy.folder(), "rules").problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.message()).contains("people take for"));
    }
  }

  private static VocabularyGenerator generator() throws IOException {
    return new VocabularyGenerator(
        SHIPPED, Files.readString(Shipped.RULES_FOLDER.resolve("vocabulary.yaml")), 11);
  }

  /** As the program was shipped, not as the vocabulary at hand has it. */
  private static String consentClass(String purpose) {
    return SHIPPED.consentAsked(SHIPPED.purpose(purpose).orElseThrow().purposeClass());
  }
}
