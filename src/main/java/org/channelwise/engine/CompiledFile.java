package org.channelwise.engine;

import java.util.Map;

/**
 * The classes that a file of rules was compiled to.
 *
 * @param key what the classes were made from, see {@link RuleCompiler#key}
 * @param modelClass the class through which the engine finds the rules
 * @param classes class files by class name
 */
record CompiledFile(String key, String modelClass, Map<String, byte[]> classes) {

  CompiledFile {
    classes = Map.copyOf(classes);
  }
}
