package org.channelwise.facts;

/**
 * The purpose of the message, or a wider purpose that it lies within: one fact for each, so that a
 * rule about a purpose also holds for the purposes within it.
 *
 * @param name the purpose
 * @param purposeClass what the law makes of it, for example transactional or promotional
 * @param stated whether this is the purpose that the campaign file names, and not a wider one
 */
@At("")
public record Purpose(
    @At("message.purpose") @Term("purposes") String name,
    @At("message.purpose.class") @Term("classes") String purposeClass,
    @At("") boolean stated) {}
