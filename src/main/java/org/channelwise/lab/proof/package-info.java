/** What rules and fixtures are worth: what no fixture notices, and what always holds. */
@NullMarked
package org.channelwise.lab.proof;

import org.jspecify.annotations.NullMarked;
