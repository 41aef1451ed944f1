package org.channelwise.facts;

/**
 * What speaks for or against a channel.
 *
 * @param channel the channel
 * @param strength a word of the section {@code strengths}, where its points stand
 * @param reason why
 */
@At("")
public record Evidence(
    @At("") @Term("channels") String channel,
    @At("") @Term("strengths") String strength,
    @Sentence String reason)
    implements Conclusion {

  /** Speaks clearly for the channel. */
  public static final String FITS_STRONGLY = "fits-strongly";

  /** Speaks for the channel. */
  public static final String FITS = "fits";

  /** Speaks somewhat against the channel. */
  public static final String FITS_POORLY = "fits-poorly";

  /** Speaks gravely against the channel. */
  public static final String WEIGHS_AGAINST = "weighs-against";

  @Override
  public String about() {
    return channel;
  }
}
