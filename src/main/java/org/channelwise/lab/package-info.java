/** What people who edit rules ask: do the fixtures still hold. */
@NullMarked
package org.channelwise.lab;

import org.jspecify.annotations.NullMarked;
