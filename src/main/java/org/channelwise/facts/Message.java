package org.channelwise.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a campaign sends.
 *
 * @param purpose the message's purpose
 * @param urgency how soon it must be read
 * @param saveForLater whether the reader should be able to keep it
 * @param personalization how far it is written for the person
 * @param urgencyStated whether the file says how soon it must be read
 * @param hoursLeft hours from sending until it is of no use, to hundredths, null if not said
 * @param quietHours when nobody is to be disturbed, such as {@code 21:00 to 08:00}, {@code
 *     unspecified} if not said
 * @param quietHoursLeft hours from sending until the quiet hours are over, to hundredths, 0 if it
 *     is sent outside them, null if the file does not say both
 */
@At("message")
public record Message(
    @Term("purposes") String purpose,
    @Term("urgency") String urgency,
    boolean saveForLater,
    @Term("personalization") String personalization,
    @At("") boolean urgencyStated,
    @At("message.deadline") @Nullable Double hoursLeft,
    String quietHours,
    @At("message.quiet-hours") @Nullable Double quietHoursLeft) {}
