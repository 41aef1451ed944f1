package org.channelwise.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The fixtures below a folder: read once, and run by any rules with the same vocabulary.
 *
 * @param all every fixture, in the order of their paths; none if there is no such folder
 */
public record Fixtures(List<Named> all) {

  public Fixtures {
    all = List.copyOf(all);
  }

  /** A fixture by its name. */
  public record Named(String name, Parsed<Fixture> fixture) {}

  /** Reads every fixture below a folder. */
  public static Fixtures below(Path folder, Vocabulary vocabulary) {
    if (!Files.isDirectory(folder)) {
      return new Fixtures(List.of());
    }
    FixtureReader reader = new FixtureReader(vocabulary);
    try (Stream<Path> paths = Files.walk(folder)) {
      return new Fixtures(
          paths
              .filter(FixtureReader::reads)
              .map(Path::getParent)
              .distinct()
              .sorted((one, other) -> one.toString().compareTo(other.toString()))
              .map(fixture -> new Named(name(folder, fixture), reader.read(fixture)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path fixture) {
    Path below = fixture.equals(folder) ? fixture.getFileName() : folder.relativize(fixture);
    return String.valueOf(below).replace('\\', '/');
  }

  /**
   * Runs every fixture.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  public FixtureResults run(RuleSet rules) {
    return new FixtureResults(
        all.stream().map(each -> FixtureResult.of(each.name(), each.fixture(), rules)).toList());
  }
}
