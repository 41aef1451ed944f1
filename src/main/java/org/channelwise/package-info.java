/**
 * The flow from a campaign to a recommendation: start reading at {@link org.channelwise.Advisor}.
 */
@NullMarked
package org.channelwise;

import org.jspecify.annotations.NullMarked;
