/** What is said of answers, in which order and words; decided once for all formats that draw it. */
@NullMarked
package org.channelwise.report;

import org.jspecify.annotations.NullMarked;
