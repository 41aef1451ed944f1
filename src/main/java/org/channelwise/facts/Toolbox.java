package org.channelwise.facts;

/**
 * All tools of a brand together, if the brand file says anything about tools.
 *
 * @param categories how many categories of tools there are
 * @param withOne how many of them hold exactly one tool
 * @param singleChannel how many tools serve one channel only, as far as the brand file says
 * @param manyChannel how many tools serve several channels, as far as the brand file says
 */
@At("")
public record Toolbox(
    @At("") int categories,
    @At("brand.tools") int withOne,
    @At("brand.tool-channels") int singleChannel,
    @At("brand.tool-channels") int manyChannel)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}
