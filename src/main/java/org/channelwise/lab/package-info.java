/**
 * What people who edit rules ask: do the fixtures hold, which rules fire, how does a rule begin.
 */
@NullMarked
package org.channelwise.lab;

import org.jspecify.annotations.NullMarked;
