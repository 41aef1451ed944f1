/**
 * From a checked tree to something that fires; the only place that knows the engine and bytecode.
 */
@NullMarked
package org.channelwise.engine;

import org.jspecify.annotations.NullMarked;
