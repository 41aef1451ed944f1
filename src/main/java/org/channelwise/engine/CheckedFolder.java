package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFolder;
import org.channelwise.language.RuleNames;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What a check of a folder of rules came to.
 *
 * @param files how many rule files there are
 * @param rules how many rules could be made out in them
 * @param problems everything that is wrong: first with the vocabulary and the guidance, then with
 *     the rule files by path, and in each file by place
 */
public record CheckedFolder(int files, int rules, List<Problem> problems) {

  private static final Comparator<Place> ORDER =
      Comparator.<Place>comparingInt(place -> rank(place.file()))
          .thenComparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public CheckedFolder {
    problems = List.copyOf(problems);
  }

  /** A folder with nothing wrong. */
  static CheckedFolder right(List<RuleFile> files) {
    int rules = files.stream().mapToInt(file -> file.rules().size()).sum();
    return new CheckedFolder(files.size(), rules, List.of());
  }

  /**
   * Checks everything in a folder, whatever else in it is wrong, so that all of it can be mended in
   * one go. Terms are not checked while the vocabulary is broken, and rows of the guidance are not
   * while that is.
   *
   * @param bundled what came with the program
   * @param watch who watches over the work on each file
   */
  static CheckedFolder of(RuleFolder folder, BundledRules bundled, Watch watch) {
    List<Problem> problems = new ArrayList<>(folder.problems());
    Optional<Vocabulary> terms =
        folder
            .vocabulary()
            .flatMap(text -> RuleFolderReader.kept(RuleSets.read(text, bundled, watch), problems));
    Optional<Guidance> rows =
        folder
            .guidance()
            .flatMap(text -> RuleFolderReader.kept(RuleSets.rows(text, watch), problems));
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
    problems.sort(Comparator.comparing(Problem::place, ORDER));
    return new CheckedFolder(folder.files().size(), names.size(), problems);
  }

  private static int rank(String file) {
    if (file.endsWith("/" + RuleFolder.VOCABULARY)) {
      return 0;
    }
    return file.endsWith("/" + RuleFolder.GUIDANCE) ? 1 : 2;
  }
}
