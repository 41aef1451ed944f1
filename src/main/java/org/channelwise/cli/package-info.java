/** The command line, thin over the library. */
@NullMarked
package org.channelwise.cli;

import org.jspecify.annotations.NullMarked;
