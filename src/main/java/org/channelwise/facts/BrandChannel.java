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
 * @param wanted whether the question is what comes of keeping it
 * @param measured whether it has figures in some stage that can be compared
 * @param setAside in how many stages its figures prove nothing, as an earlier round concluded
 * @param contradicting in how many stages it states more actions or acquisitions than contacts
 * @param missing the figures that no stage of it states
 * @param complete whether no figure is missing
 * @param rank its place among the channels of the brand that are measured, dropped or not, 1 is
 *     best; 0 if it is not measured
 * @param ranked how many channels of the brand are measured, dropped or not
 * @param acquisitions people who became customers, null if no stage says
 * @param assists conversions elsewhere that it took part in, null if no stage says
 * @param assistsCounted those of its assists that there can be, no more than {@code
 *     statedElsewhere}
 * @param assistShare assists that count as a share of all conversions that it took part in, 0 to 1,
 *     null if there are none or no stage says
 * @param statedElsewhere acquisitions that the other channels of the brand state, null if none does
 * @param assistCost what each assist that counts costs, after as much revenue of its own as it may
 *     have brought, in the brand's currency; null if not known
 * @param costElsewhere what an acquisition costs on the other channels of the brand, null if not
 *     known
 * @param assistCostShare what an assist costs for each 1 that an acquisition costs elsewhere, null
 *     if not known
 * @param spend what it cost, in the brand's currency, null if no stage says
 * @param revenue what it brought in, in the brand's currency, null where a stage does not say
 * @param earns revenue less spend, negative if it loses, null where a stage does not say
 * @param returnOnSpend revenue for each unit of spend, null where a stage does not say
 * @param inMoney whether every stage says what it cost and brought in
 * @param worth what it earns, with each assist that counts at half of what an acquisition costs
 *     elsewhere; null where what it earns is not known
 * @param worthShare its worth as a share of what all channels are worth that are worth anything, 1
 *     at most, negative if it loses; null if its worth is not known
 * @param next whether it is the one, of those measured that no earlier round keeps, whose end costs
 *     the brand least
 * @param free names of the channels measured that no earlier round keeps, this one included
 * @param keptForLess names of the channels that earlier rounds keep although they are worth less
 * @param lesser how many these are
 * @param lesserByChoice how many of these the brand file pins, or the question wants
 * @param currency the brand's currency after a space, empty if its file does not say
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
    @At("") boolean wanted,
    @At("") boolean measured,
    @At("") int setAside,
    @At("") int contradicting,
    @At("") Set<String> missing,
    @At("") boolean complete,
    int rank,
    @At("") int ranked,
    @Nullable Double acquisitions,
    @Nullable Double assists,
    @Nullable Double assistsCounted,
    @Share @Nullable Double assistShare,
    @At("") @Nullable Double statedElsewhere,
    @Nullable Double assistCost,
    @At("") @Nullable Double costElsewhere,
    @Nullable Double assistCostShare,
    @Nullable Double spend,
    @Nullable Double revenue,
    @Nullable Double earns,
    @Nullable Double returnOnSpend,
    @At("") boolean inMoney,
    @Nullable Double worth,
    @Share @Nullable Double worthShare,
    @At("") boolean next,
    @At("") Set<String> free,
    @At("") Set<String> keptForLess,
    @At("") int lesser,
    @At("") int lesserByChoice,
    @At("") String currency,
    @Share @Nullable Double spendShare,
    @Nullable Double content,
    @Share @Nullable Double contentShare,
    @Share @Nullable Double broughtShareAtMost,
    @Nullable Double returnAtMost)
    implements OfPortfolio {

  /** Copies the sets, so that nobody can change them later. */
  public BrandChannel {
    missing = Set.copyOf(missing);
    free = Set.copyOf(free);
    keptForLess = Set.copyOf(keptForLess);
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
    return new Drop(channel, false, reason);
  }

  /**
   * The channel is dropped so that fewer run, unless a rule keeps it, and only once nothing else
   * speaks for dropping any.
   */
  @Verb("portfolio")
  public Drop makesRoom(@Sentence String reason) {
    return new Drop(channel, true, reason);
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
