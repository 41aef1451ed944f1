package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign is for.
 *
 * @param segment the segment in the strategist's words, {@code unspecified} if none is named
 * @param everyone whether the file says that everyone is meant
 * @param size people in the audience, null if not said
 * @param relationship what these people are to the brand
 * @param purchaseIntent how close they are to buying
 * @param journey how they research and buy
 * @param daysInactive days since their last activity, null if not said
 * @param activityScore how active they are, 0 to 100, null if not said
 * @param age whether they are of age
 * @param kind whether they buy for themselves or for a business
 * @param value what they are worth to the brand
 * @param contactsAWeek how many messages of the brand each of them has had this week so far, on
 *     average, null if not said
 * @param countries ISO 3166-1 alpha-2 codes of the countries they live in
 */
@At("audience")
public record Audience(
    String segment,
    boolean everyone,
    @Nullable Double size,
    @Term("relationship") String relationship,
    @Term("purchase-intent") String purchaseIntent,
    @Term("journey") String journey,
    @Nullable Double daysInactive,
    @Nullable Double activityScore,
    @Term("age") String age,
    @Term("audience-kind") String kind,
    @Term("audience-value") String value,
    @Nullable Double contactsAWeek,
    Set<String> countries) {

  /** Copies the countries, so that nobody can change them later. */
  public Audience {
    countries = Set.copyOf(countries);
  }
}
