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
import org.channelwise.vocabulary.VocabularyReader;

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

  private final List<Problem> problems = new ArrayList<>();

  private final Watch watch;

  private FolderCheck(Watch watch) {
    this.watch = watch;
  }

  /**
   * Checks a folder.
   *
   * @param watch who watches over the work on each file
   */
  static CheckedFolder check(FolderRead folder, Watch watch) {
    return new FolderCheck(watch).all(folder);
  }

  private CheckedFolder all(FolderRead folder) {
    problems.addAll(folder.problems());
    Optional<Vocabulary> terms =
        folder.vocabulary().flatMap(text -> kept(VocabularyReader.read(text)));
    Optional<Guidance> rows = folder.guidance().flatMap(text -> kept(GuidanceReader.read(text)));
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
    return new CheckedFolder(
        folder.files().size(), names.size(), problems.stream().sorted(BY_PLACE).toList());
  }

  private <T> Optional<T> kept(Parsed<T> read) {
    problems.addAll(read.problems());
    return read instanceof Parsed.Ok<T> good ? Optional.of(good.value()) : Optional.empty();
  }

  private static int rank(String file) {
    if (file.endsWith("/" + RuleFolder.VOCABULARY)) {
      return 0;
    }
    return file.endsWith("/" + RuleFolder.GUIDANCE) ? 1 : 2;
  }
}
