package org.channelwise.language;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value of a fact stands in the campaign or brand file.
 *
 * @param text the place, in which a component's name in braces stands for its value; empty if it is
 *     not worth naming
 * @param components the components in braces, in their order
 */
record FilePlace(String text, List<Component> components) {

  /** A component of the fact whose value belongs into the place. */
  record Component(Placeholder placeholder, Method accessor) {}

  FilePlace {
    components = List.copyOf(components);
  }

  /** A place as a type of facts describes it. */
  static FilePlace of(String text, Class<?> type) {
    List<Component> components = new ArrayList<>();
    try {
      for (Placeholder placeholder : Placeholder.allIn(text)) {
        components.add(new Component(placeholder, type.getMethod(placeholder.path())));
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No fact of " + type + " says where it stands: " + text, e);
    }
    return new FilePlace(text, components);
  }

  /** The place of a fact's value. */
  String in(Record fact) {
    if (components.isEmpty()) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Component component : components) {
      filled.append(text, from, component.placeholder().start());
      filled.append(FactPath.invoke(component.accessor(), fact));
      from = component.placeholder().end();
    }
    return filled.append(text, from, text.length()).toString();
  }
}
