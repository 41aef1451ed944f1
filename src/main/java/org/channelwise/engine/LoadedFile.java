package org.channelwise.engine;

import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;

/** A file of rules with what it was compiled to. */
record LoadedFile(RuleFile file, CompiledModel model) {

  Phase phase() {
    return file.phase();
  }

  /** The file's path, as places in it name it. */
  String path() {
    return file.source().name();
  }
}
