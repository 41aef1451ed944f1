package org.channelwise.facts;

/**
 * What a campaign sends.
 *
 * @param purpose the message's purpose
 * @param urgency how soon it must be read
 * @param saveForLater whether the reader should be able to keep it
 * @param personalization how far it is written for the person
 */
@At("message")
public record Message(
    @Term("purposes") String purpose,
    @Term("urgency") String urgency,
    boolean saveForLater,
    @Term("personalization") String personalization) {}
