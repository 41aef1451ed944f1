/**
 * From YAML to facts: the vocabulary, campaign and brand readers, and problems with their places.
 */
@NullMarked
package org.channelwise.input;

import org.jspecify.annotations.NullMarked;
