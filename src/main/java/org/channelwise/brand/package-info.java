/** Brand files: read, checked against the vocabulary. */
@NullMarked
package org.channelwise.brand;

import org.jspecify.annotations.NullMarked;
