package org.channelwise;

import java.util.Optional;
import org.channelwise.brand.Consent;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Picked;
import org.channelwise.vocabulary.PurposeTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The consent that guardrails judge by: what the files state, asked for the class that the purpose
 * had when the program was built. No default counts, and no edit of the vocabulary changes it, but
 * for a purpose that the program was not built with, whose class only the vocabulary in use knows.
 */
final class StatedConsent {

  private final Brief brief;
  private final String asked;
  private final String unsaid;

  StatedConsent(RuleSet rules, Brief brief) {
    this.brief = brief;
    String purpose = brief.campaign().message().purpose();
    this.asked =
        asked(rules.shippedVocabulary(), purpose)
            .or(() -> asked(rules.vocabulary(), purpose))
            .orElse(Vocabulary.UNSPECIFIED);
    this.unsaid = rules.shippedVocabulary().fallback("consent").orElse(Vocabulary.UNSPECIFIED);
  }

  private static Optional<String> asked(Vocabulary vocabulary, String purpose) {
    return vocabulary.purpose(purpose).map(PurposeTerm::purposeClass).map(vocabulary::consentAsked);
  }

  /** A pick as guardrails see it. */
  Picked of(Picked pick) {
    String consent =
        Optional.ofNullable(brief.consents().get(pick.channel()))
            .flatMap((Consent stated) -> stated.asked(asked))
            .orElse(unsaid);
    return new Picked(
        pick.channel(),
        pick.name(),
        pick.kind(),
        pick.role(),
        pick.position(),
        consent,
        pick.reach());
  }
}
