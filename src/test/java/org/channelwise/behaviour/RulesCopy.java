package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;

/**
 * A copy of the shipped rules that a test may change.
 *
 * @param folder where it lies
 */
public record RulesCopy(Path folder) {

  /** Copies the shipped rules to {@code rules} in a folder. */
  public static RulesCopy below(Path parent) throws IOException {
    RulesCopy copy = new RulesCopy(parent.resolve("rules"));
    copy(Shipped.RULES_FOLDER, copy.folder());
    return copy;
  }

  /** Copies a folder with all that is in it. */
  public static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /** The files below a folder, sorted by path. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The rule files, sorted by path. */
  List<Path> ruleFiles() throws IOException {
    return files(folder).stream().filter(file -> file.toString().endsWith(".drl")).toList();
  }

  /** Changes a file; it is an error if nothing changes. */
  public RulesCopy edit(String path, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).as("the edited %s", path).isNotEqualTo(before);
    Files.writeString(file, after);
    return this;
  }

  /** Adds a file. */
  public RulesCopy add(String path, String text) throws IOException {
    assertThat(folder.resolve(path)).doesNotExist();
    Files.writeString(folder.resolve(path), text);
    return this;
  }

  /** Removes every file of a phase. */
  RulesCopy removePhase(String phase) throws IOException {
    for (Path file : files(folder.resolve(phase))) {
      Files.delete(file);
    }
    List<Path> folders;
    try (Stream<Path> below = Files.walk(folder.resolve(phase))) {
      folders = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : folders) {
      Files.delete(each);
    }
    return this;
  }

  /** The rules, which must be right. */
  public RuleSet load() {
    return new RuleSets().in(folder, "rules").orElseThrow();
  }
}
