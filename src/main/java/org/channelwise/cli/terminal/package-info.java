/** The terminal: what is read from it and written to it, and the limits of a run. */
@NullMarked
package org.channelwise.cli.terminal;

import org.jspecify.annotations.NullMarked;
