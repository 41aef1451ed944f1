package org.channelwise.facts;

/**
 * A purpose that the brand sends and that none of the channels left serves, as the rules for
 * purposes say.
 *
 * @param purpose the purpose, as the brand file names it
 */
@At("")
public record Unserved(@At("purposes") @Term("purposes") String purpose) implements OfPortfolio {

  @Override
  public String about() {
    return "";
  }
}
