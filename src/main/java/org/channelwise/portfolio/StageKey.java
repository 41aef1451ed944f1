package org.channelwise.portfolio;

/**
 * A channel in a funnel stage.
 *
 * @param channel the channel's id
 * @param stage the stage
 */
record StageKey(String channel, String stage) {}
