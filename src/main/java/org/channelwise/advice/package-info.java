/**
 * The answer to a campaign, as data: every report is printed from these records and nothing else.
 */
@NullMarked
package org.channelwise.advice;

import org.jspecify.annotations.NullMarked;
