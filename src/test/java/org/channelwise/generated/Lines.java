package org.channelwise.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The lines of a file that is made up; a block without lines is left out. */
final class Lines {

  private final Chance chance;
  private final List<String> lines = new ArrayList<>();

  Lines(Chance chance) {
    this.chance = chance;
  }

  Lines add(String line) {
    lines.add(line);
    return this;
  }

  Lines add(String key, List<String> within) {
    if (!within.isEmpty()) {
      lines.add(key + ": { " + String.join(", ", within) + " }");
    }
    return this;
  }

  /** Adds the line about every second time. */
  Lines maybe(Supplier<String> line) {
    return rarely(2, line);
  }

  /** Adds the line about once in so many times. */
  Lines rarely(int in, Supplier<String> line) {
    if (chance.once(in)) {
      lines.add(line.get());
    }
    return this;
  }

  List<String> all() {
    return List.copyOf(lines);
  }

  /** The whole file. */
  String text() {
    return String.join("\n", lines) + "\n";
  }
}
