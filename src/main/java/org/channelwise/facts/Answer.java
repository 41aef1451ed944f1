package org.channelwise.facts;

/**
 * Whether the campaign file says that people should answer.
 *
 * @param wanted whether it does
 */
@At("")
public record Answer(@At("message.wants-answer") boolean wanted) {}
