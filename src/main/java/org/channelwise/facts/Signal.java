package org.channelwise.facts;

/**
 * What a brand knows that these people did, and found them by: one fact for each.
 *
 * @param name what they did
 */
@At("")
public record Signal(@At("audience.signals") @Term("signals") String name) {}
