/** Campaign files: read, checked against the vocabulary, and turned into facts. */
@NullMarked
package org.channelwise.campaign;

import org.jspecify.annotations.NullMarked;
