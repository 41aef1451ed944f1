package org.channelwise.facts;

/**
 * The stage of the buying journey that the campaign serves.
 *
 * @param name the stage
 * @param stated whether the campaign file names it, and not only the goal's usual one stands in
 */
@At("")
public record Stage(@At("stage") @Term("stages") String name, @At("") boolean stated)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}
