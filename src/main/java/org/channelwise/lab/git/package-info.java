/** Earlier states of files, as git keeps them; the only room that knows git. */
@NullMarked
package org.channelwise.lab.git;

import org.jspecify.annotations.NullMarked;
