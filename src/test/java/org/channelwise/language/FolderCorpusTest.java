package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders of rules in which something is wrong. Each case has the files in which it differs from a
 * right folder, the paths of those that it does without, and all that is to be found.
 */
class FolderCorpusTest {

  private static final String EXPECTED = "expected.txt";
  private static final String WITHOUT = "without.txt";
  private static final RuleSets SETS = new RuleSets();

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(RuleTexts.folder().resolve("folders"))) {
      return all.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingIsFoundAtOnce(Path one) throws IOException {
    assertThat(said(check(one))).isEqualTo(RuleTexts.text(one.resolve(EXPECTED)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLoadFindsTheSame(Path one) throws IOException {
    List<Problem> checked = check(one).problems();
    Parsed<RuleSet> loaded = SETS.in(folder, "rules");

    assertThat(loaded.problems()).isEqualTo(checked);
  }

  @Test
  void theFolderWithoutMistakesIsRight(@TempDir Path nothing) throws IOException {
    CheckedFolder checked = check(nothing);

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.files()).isEqualTo(1);
    assertThat(checked.rules()).isEqualTo(1);
  }

  @Test
  void aLinkIsNotFollowed(@TempDir Path nothing) throws IOException {
    check(nothing);
    Files.createSymbolicLink(folder.resolve("fit/link.drl"), folder.resolve("fit/good.drl"));

    assertThat(SETS.check(folder, "rules").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.UNREADABLE_FILE));
  }

  @Test
  void everyKindIsInACorpus() throws IOException {
    Set<ProblemKind> found = EnumSet.noneOf(ProblemKind.class);
    RuleReader reader = RuleTexts.reader();
    for (Path file : BrokenRuleFilesTest.broken()) {
      found.addAll(
          kinds(
              reader
                  .read(RuleTexts.source(file), RuleTexts.claimedFolder(file, "broken"))
                  .problems()));
    }
    for (Slip slip : Slip.all()) {
      SourceText text = new SourceText("slip.drl", slip.text());
      found.addAll(kinds(reader.read(text, Slip.FOLDER).problems()));
    }
    for (Path one : cases()) {
      found.addAll(kinds(check(one).problems()));
    }

    assertThat(found).containsExactlyInAnyOrder(ProblemKind.values());
    Corpus.counted(cases().size(), "broken folders of rules");
  }

  private static List<ProblemKind> kinds(List<Problem> problems) {
    return problems.stream().map(Problem::kind).toList();
  }

  private static String said(CheckedFolder checked) {
    return checked.problems().stream()
        .map(
            problem ->
                problem.place()
                    + " "
                    + problem.kind().id()
                    + ": "
                    + problem.message()
                    + "\n"
                    + (problem.hint().isEmpty() ? "" : "  " + problem.hint() + "\n"))
        .collect(Collectors.joining());
  }

  private CheckedFolder check(Path one) throws IOException {
    clear();
    copy(RuleTexts.folder().resolve("vocabulary.yaml"), "vocabulary.yaml");
    copy(Slip.file(), "fit/good.drl");
    for (Path file : files(one)) {
      String path = one.relativize(file).toString();
      if (path.equals(WITHOUT)) {
        for (String unwanted : Files.readAllLines(file)) {
          Files.delete(folder.resolve(unwanted));
        }
      } else if (!path.equals(EXPECTED)) {
        copy(file, path);
      }
    }
    return SETS.check(folder, "rules");
  }

  private void clear() throws IOException {
    List<Path> old = new ArrayList<>(files(folder));
    for (Path file : old) {
      Files.delete(file);
    }
  }

  private void copy(Path file, String path) throws IOException {
    Path to = folder.resolve(path);
    Files.createDirectories(to.getParent());
    Files.write(to, Files.readAllBytes(file));
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
