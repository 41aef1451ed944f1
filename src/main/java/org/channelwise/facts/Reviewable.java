package org.channelwise.facts;

/** A fact that a review can find something about. */
public interface Reviewable {

  /**
   * The channel that a finding on this fact is about, empty if it is about the campaign as a whole.
   */
  String about();

  /** Something could be better. */
  @Verb("review")
  default Finding advise(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(about(), code, "advice", message, fix);
  }

  /** Something is likely to go wrong. */
  @Verb("review")
  default Finding warn(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(about(), code, "warning", message, fix);
  }

  /** Something is wrong and must be changed. */
  @Verb("review")
  default Finding object(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(about(), code, "error", message, fix);
  }
}
