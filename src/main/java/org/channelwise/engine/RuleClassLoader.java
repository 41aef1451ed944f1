package org.channelwise.engine;

import java.util.Map;

/** Defines the classes of edited rule files, apart from the application's own. */
final class RuleClassLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  RuleClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super("rules", parent);
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
