package org.channelwise.portfolio;

/** A channel in a funnel stage. */
record StageKey(String channel, String stage) {}
