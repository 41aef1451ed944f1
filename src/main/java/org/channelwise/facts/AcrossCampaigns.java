package org.channelwise.facts;

/**
 * Something counted over all campaigns of a review. What it was counted for (a brand, a segment, a
 * message) is its subject, and no two of a kind have the same.
 */
public interface AcrossCampaigns {

  /** What it was counted for, in words that tell it from all others. */
  String subject();

  /** Something could be better. */
  @Verb("programme")
  default Finding advise(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(subject(), code, "advice", message, fix);
  }

  /** Something is likely to go wrong. */
  @Verb("programme")
  default Finding warn(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(subject(), code, "warning", message, fix);
  }

  /** Something is wrong and must be changed. */
  @Verb("programme")
  default Finding object(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(subject(), code, "error", message, fix);
  }
}
