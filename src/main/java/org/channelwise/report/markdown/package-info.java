/** Answers for pull-request comments, in which text stays text. */
@NullMarked
package org.channelwise.report.markdown;

import org.jspecify.annotations.NullMarked;
