/** The campaigns that rules can tell apart. */
@NullMarked
package org.channelwise.lab.space;

import org.jspecify.annotations.NullMarked;
