package org.channelwise.facts;

/**
 * What happens to people who want to buy from a person.
 *
 * @param followUpNamed whether the campaign file names who follows up
 */
@At("")
public record Sales(@At("follow-up-by") boolean followUpNamed) implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}
