/** Why a channel is not chosen, and what would have it chosen. */
@NullMarked
package org.channelwise.lab.whynot;

import org.jspecify.annotations.NullMarked;
