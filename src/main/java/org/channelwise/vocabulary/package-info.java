/** The terms that campaign files and rules share, and the rows of the guidance. */
@NullMarked
package org.channelwise.vocabulary;

import org.jspecify.annotations.NullMarked;
