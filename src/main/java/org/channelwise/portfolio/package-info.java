/**
 * Which channels a brand should run at all: start reading at {@link
 * org.channelwise.portfolio.PortfolioAdvisor}. The rules judge; what stands here reads a brand's
 * results, counts, compares and ranks.
 */
@NullMarked
package org.channelwise.portfolio;

import org.jspecify.annotations.NullMarked;
