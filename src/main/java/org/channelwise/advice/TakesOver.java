package org.channelwise.advice;

import java.time.Duration;

/**
 * When a backup takes over. It stops once the person has acted, unless it waits for nothing.
 *
 * @param missed what has to have gone wrong, for example {@code not-opened}
 * @param missedBecause why that is what counts
 * @param after how long it waits
 * @param afterBecause why that long
 */
public record TakesOver(String missed, Reason missedBecause, Duration after, Reason afterBecause) {}
