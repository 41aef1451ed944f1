/** Answers for people to read, at 80 columns and in colour where a terminal shows it. */
@NullMarked
package org.channelwise.report.pretty;

import org.jspecify.annotations.NullMarked;
