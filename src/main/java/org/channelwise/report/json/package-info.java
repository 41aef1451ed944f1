/** Answers as JSON documents and lines. */
@NullMarked
package org.channelwise.report.json;

import org.jspecify.annotations.NullMarked;
