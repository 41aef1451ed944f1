/** From the text of a rule file to its syntax tree, with all slips of the pen told on the way. */
@NullMarked
package org.channelwise.syntax;

import org.jspecify.annotations.NullMarked;
