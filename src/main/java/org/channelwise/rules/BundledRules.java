package org.channelwise.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that travel in the application: their texts, and the classes they were compiled to when
 * it was built.
 *
 * @param files the rule files, by path
 */
record BundledRules(List<Entry> files) {

  /**
   * One bundled file.
   *
   * @param key what it was compiled from, see {@link RuleCompiler#key}
   * @param modelClass the class through which the engine finds its rules
   * @param path its path below {@code rules/}
   */
  record Entry(String key, String modelClass, String path) {}

  private static final String FOLDER = "/org/channelwise/bundled/";

  /** The name of the resource that lists the compiled files, one a line: key, model class, path. */
  static final String INDEX = "index";

  BundledRules {
    files = List.copyOf(files);
  }

  /** Reads the list of what is bundled. */
  static BundledRules load() {
    return new BundledRules(
        text(INDEX)
            .lines()
            .map(line -> line.split(" ", 3))
            .map(parts -> new Entry(parts[0], parts[1], parts[2]))
            .toList());
  }

  /** The text of a bundled file, by its path below {@code rules/}. */
  static String rulesText(String path) {
    return text("rules/" + path);
  }

  /** The model classes of what was compiled when the application was built, by key. */
  Map<String, String> models() {
    return files.stream().collect(Collectors.toMap(Entry::key, Entry::modelClass, (a, b) -> a));
  }

  /** The model classes of the rules of a phase. */
  Set<String> models(Phase phase) {
    return files.stream()
        .filter(file -> file.path().startsWith(phase.folder() + "/"))
        .map(Entry::modelClass)
        .collect(Collectors.toSet());
  }

  private static String text(String name) {
    try (InputStream in = BundledRules.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The application lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
