/** What there is to act on, for code scanning, build servers and workflows. */
@NullMarked
package org.channelwise.report.machine;

import org.jspecify.annotations.NullMarked;
