package org.channelwise.facts;

/** A fact about the channels that a brand runs. */
public interface OfPortfolio {

  /** The channel that a finding on this fact is about, empty if it is about all of them. */
  String about();

  /** Something could be better. */
  @Verb("portfolio")
  default Finding advise(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(about(), code, "advice", message, fix);
  }

  /** Something is likely to go wrong. */
  @Verb("portfolio")
  default Finding warn(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding(about(), code, "warning", message, fix);
  }
}
