package org.channelwise.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<Named> all = new ArrayList<>();
    FixtureFolders.below(folder)
        .forEach(
            (fixture, refused) ->
                all.add(
                    new Named(
                        name(folder, fixture), refused.orElseGet(() -> reader.read(fixture)))));
    return new Fixtures(all);
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
