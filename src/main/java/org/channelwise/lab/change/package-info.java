/** What an edit of rules or of a campaign changes. */
@NullMarked
package org.channelwise.lab.change;

import org.jspecify.annotations.NullMarked;
