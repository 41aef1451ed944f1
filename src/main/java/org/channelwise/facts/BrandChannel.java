package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel that the brand runs and that no earlier round dropped, over all funnel stages.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param kind how it meets people
 * @param pinned whether the brand file says that it is never dropped
 * @param measured whether it has figures in some stage that can be compared
 * @param setAside in how many stages its figures prove nothing, as an earlier round concluded
 * @param missing the figures that no stage of it states
 * @param rank its place among the channels of the brand that are measured, dropped or not, 1 is
 *     best; 0 if it is not measured
 * @param ranked how many channels of the brand are measured, dropped or not
 * @param acquisitions people who became customers, null if no stage says
 * @param assists conversions elsewhere that it took part in, null if no stage says
 * @param assistShare assists as a share of all conversions that it took part in, 0 to 1, null if
 *     there are none or no stage says
 * @param closedElsewhere conversions that the other channels of the brand close, null if one of
 *     them does not say
 * @param spend what it cost, in the brand's currency, null if no stage says
 * @param spendShare its share of what all channels of the brand cost, 0 to 1, null if not said
 * @param content pieces of content a month, null if not said
 * @param contentShare its share of the content of all channels of the brand, 0 to 1, null if not
 *     said
 * @param broughtShareAtMost its share of the acquisitions and assists of all channels of the brand
 *     at the upper statistical bound, 0 to 1, null if it does not say
 * @param returnAtMost revenue over spend at the upper statistical bound, each assist credited like
 *     an acquisition of its own; null if a stage does not say
 */
@At("channels.{channel}")
public record BrandChannel(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @Term("kinds") String kind,
    boolean pinned,
    @At("") boolean measured,
    @At("") int setAside,
    @At("") Set<String> missing,
    int rank,
    @At("") int ranked,
    @Nullable Double acquisitions,
    @Nullable Double assists,
    @Share @Nullable Double assistShare,
    @At("") @Nullable Double closedElsewhere,
    @Nullable Double spend,
    @Share @Nullable Double spendShare,
    @Nullable Double content,
    @Share @Nullable Double contentShare,
    @Share @Nullable Double broughtShareAtMost,
    @Nullable Double returnAtMost)
    implements OfPortfolio {

  /** Copies the missing figures, so that nobody can change them later. */
  public BrandChannel {
    missing = Set.copyOf(missing);
  }

  /** The channel is kept, whatever speaks for dropping it. */
  @Verb("portfolio")
  public Keep keep(@Sentence String reason) {
    return new Keep(channel, true, "", reason);
  }

  /** The channel stays if nothing speaks for dropping it. */
  @Verb("portfolio")
  public Keep stays(@Sentence String reason) {
    return new Keep(channel, false, "", reason);
  }

  /** The channel is dropped, unless a rule keeps it. */
  @Verb("portfolio")
  public Drop drop(@Sentence String reason) {
    return new Drop(channel, reason);
  }

  /** Nobody can say what the channel is worth; {@code measure} says what would tell. */
  @Verb("portfolio")
  public Unmeasured unmeasured(@Sentence String reason, @Sentence String measure) {
    return new Unmeasured(channel, reason, measure);
  }

  @Override
  public String about() {
    return channel;
  }
}
