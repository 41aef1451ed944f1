package org.channelwise.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.source.Resource;
import org.objectweb.asm.ClassReader;

/**
 * Reads the classes that rules were compiled to before any of them is used, and refuses whatever
 * refers to more than a list names: the second of two locks, should anything ever get through the
 * grammar.
 */
final class ClassCheck {

  /** The resource that lists all that compiled rules may refer to. */
  static final String LIST = "compiled-rules-may-use.txt";

  private final Set<String> allowed;

  private ClassCheck(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /** The check by the list that comes with the program. */
  static ClassCheck load() {
    return new ClassCheck(
        Resource.text(ClassCheck.class, LIST)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .collect(Collectors.toSet()));
  }

  /** The lines of the list. */
  Set<String> allowed() {
    return allowed;
  }

  /**
   * What the classes of a file do that compiled rules have no need to do; empty if they may be
   * used.
   */
  Set<String> refused(CompiledFile file) {
    Set<String> refused = references(file);
    refused.removeAll(allowed);
    return refused;
  }

  /** What the classes of a file refer to outside it, and do, as lines of the list. */
  static Set<String> references(CompiledFile file) {
    Set<String> lines = new TreeSet<>();
    try {
      OwnMembers own = new OwnMembers(file.classes().values());
      for (Map.Entry<String, byte[]> each : file.classes().entrySet()) {
        String name = new ClassReader(each.getValue()).getClassName().replace('/', '.');
        if (!name.equals(each.getKey())) {
          lines.add("class under the name of another");
        }
        lines.addAll(ClassReferences.of(each.getValue(), own));
      }
    } catch (RuntimeException e) {
      // Whatever the reader of classes stumbles over must not be used either.
      lines.add("class file that cannot be read");
    }
    return lines;
  }
}
