package org.channelwise.source;

import java.util.Set;

/** The terms that may be written in a file. */
@FunctionalInterface
public interface KnownTerms {

  /** What a file that leaves a term out is taken to say; never written in one. */
  String UNSPECIFIED = "unspecified";

  /** The ids of a section's terms in their order, none for an unknown section. */
  Set<String> of(String section);
}
