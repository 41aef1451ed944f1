/** The formats that answers can be written in, by the names that the command line takes. */
@NullMarked
package org.channelwise.report.format;

import org.jspecify.annotations.NullMarked;
