/** The answer as people and programs read it: pretty, JSON, JSON lines and Markdown. */
@NullMarked
package org.channelwise.report;

import org.jspecify.annotations.NullMarked;
