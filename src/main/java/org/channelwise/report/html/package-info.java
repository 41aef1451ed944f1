/** Answers as pages that need neither a network nor a script. */
@NullMarked
package org.channelwise.report.html;

import org.jspecify.annotations.NullMarked;
