package org.channelwise.facts;

import org.jspecify.annotations.Nullable;

/**
 * The content that the campaigns of one brand ask for.
 *
 * @param subject the brand
 * @param brand the brand's id
 * @param campaigns how many campaigns of the brand were reviewed
 * @param channels how many channels they use together
 * @param pieces pieces of content that they need: for each channel the pieces a month that the
 *     brand's file states, or one for each campaign on it if that is more
 * @param capacity pieces of content a month that the brand can produce, null if not said
 * @param excess by how many pieces the load exceeds the capacity, negative if it does not; null if
 *     the capacity is not said
 * @param capacityStated whether the brand says what it can produce
 */
@At("programme")
public record ContentLoad(
    @At("") String subject,
    @At("") String brand,
    int campaigns,
    int channels,
    int pieces,
    @At("content-capacity") @Nullable Double capacity,
    @Nullable Double excess,
    @At("") boolean capacityStated)
    implements AcrossCampaigns {}
