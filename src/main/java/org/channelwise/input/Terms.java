package org.channelwise.input;

import java.util.Set;

/** The terms that may be written in a file. */
@FunctionalInterface
interface Terms {

  /** The ids of a section's terms in their order, none for an unknown section. */
  Set<String> of(String section);
}
