package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.channelwise.language.FolderRead;
import org.channelwise.language.RuleFolder;
import org.channelwise.language.RuleNames;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Parsed;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.GuidanceReader;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Checks everything in a folder of rules, whatever else in it is wrong, so that all of it can be
 * mended in one go. Terms are not checked while the vocabulary is broken, and rows of the guidance
 * are not while that is.
 */
final class FolderCheck {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place,
          Comparator.comparing((Place place) -> rank(place.file()))
              .thenComparing(Place::file)
              .thenComparingInt(Place::line)
              .thenComparingInt(Place::column));

  private FolderCheck() {}

  /**
   * Checks a folder.
   *
   * @param bundled what came with the program
   * @param watch who watches over the work on each file
   */
  static CheckedFolder check(FolderRead folder, BundledRules bundled, Watch watch) {
    List<Problem> problems = new ArrayList<>(folder.problems());
    Optional<Vocabulary> terms =
        folder.vocabulary().flatMap(text -> kept(RuleSets.read(text, bundled), problems));
    Optional<Guidance> rows =
        folder.guidance().flatMap(text -> kept(GuidanceReader.read(text), problems));
    RuleReader reader = new RuleReader(terms, rows);
    List<RuleNames.Use> names = new ArrayList<>();
    for (RuleFolder.Entry entry : folder.files()) {
      RuleReader.Reading reading =
          watch.over(
              Watch.Work.COMPILING,
              entry.text().name(),
              () -> reader.reading(entry.text(), entry.folder()));
      problems.addAll(reading.file().problems());
      names.addAll(reading.names());
    }
    problems.addAll(RuleNames.across(names));
    problems.sort(BY_PLACE);
    return new CheckedFolder(folder.files().size(), names.size(), problems);
  }

  private static <T> Optional<T> kept(Parsed<T> read, List<Problem> problems) {
    problems.addAll(read.problems());
    return read instanceof Parsed.Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
  }

  private static int rank(String file) {
    if (file.endsWith("/" + RuleFolder.VOCABULARY)) {
      return 0;
    }
    return file.endsWith("/" + RuleFolder.GUIDANCE) ? 1 : 2;
  }
}
