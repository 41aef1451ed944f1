/** From rule text to a checked tree, without the engine: syntax, meaning, and what a phase sees. */
@NullMarked
package org.channelwise.language;

import org.jspecify.annotations.NullMarked;
