/** From rule text to something that fires: parsed tree, check, compiler, phases, rule set. */
@NullMarked
package org.channelwise.rules;

import org.jspecify.annotations.NullMarked;
