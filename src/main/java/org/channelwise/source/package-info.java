/** From bytes to a tree whose every value knows its place, or problems that a person can mend. */
@NullMarked
package org.channelwise.source;

import org.jspecify.annotations.NullMarked;
