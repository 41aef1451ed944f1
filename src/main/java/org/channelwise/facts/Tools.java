package org.channelwise.facts;

/**
 * The tools that the brand owns in a category, for each category if the brand file says anything
 * about tools.
 *
 * @param category what they are for
 * @param meaning what they are for, a phrase
 * @param owned how many
 */
@At("")
public record Tools(
    @At("") @Term("tools") String category,
    @At("") String meaning,
    @At("brand.tools.{category}") int owned)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}
