package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.channelwise.language.RuleFiles;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a folder of rules without being a rule does no harm, up to the limits. */
class RuleFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void vocabulary() throws IOException {
    Files.writeString(folder.resolve("vocabulary.yaml"), "");
    Files.createDirectories(folder.resolve("fit"));
    Files.writeString(folder.resolve("fit/one.drl"), "");
  }

  @Test
  void notesAndHiddenFilesArePassedOver() throws IOException {
    Files.writeString(folder.resolve("fit/notes.md"), "Notes");
    Files.createSymbolicLink(folder.resolve("fit/.#one.drl"), Path.of("somebody@edits.it"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/x.drl"), "");

    assertThat(read(folder, "rules").whole().orElseThrow().files())
        .extracting(entry -> entry.text().name())
        .containsExactly("rules/fit/one.drl");
  }

  @Test
  void placesBelowTheWorkingFolderAreNotPlacesBelowTheRoot() {
    assertThat(read(Path.of(""), "").problems())
        .isNotEmpty()
        .allMatch(problem -> problem.place().file().startsWith("."));
  }

  @Test
  void aFolderThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    List<Problem> problems = new ArrayList<>();
    RuleFiles files = new RuleFiles(folder, "rules", problems);

    FileVisitResult next =
        files.visitFileFailed(locked, new AccessDeniedException(locked.toString()));

    assertThat(next).isEqualTo(FileVisitResult.CONTINUE);
    assertThat(problems)
        .containsExactly(
            new Problem(
                ProblemKind.UNREADABLE_FILE,
                new Place("rules/locked", 1, 1),
                "",
                "This cannot be read.",
                "Check who may read it."));
  }

  @Test
  void asManyFilesAsThereMayBeAndNoMore() throws IOException {
    for (int number = 2; number < 500; number++) {
      Files.writeString(folder.resolve("fit/f" + number + ".drl"), "");
    }

    assertThat(read(folder, "rules").whole().orElseThrow().files()).hasSize(499);

    Files.writeString(folder.resolve("fit/last.drl"), "");

    assertThat(read(folder, "rules").problems())
        .extracting(Problem::message)
        .containsExactly("There are more than 500 files of rules here.");
  }

  @Test
  void asManyBytesAsThereMayBeAndNoMore() throws IOException {
    Files.writeString(folder.resolve("guidance.yaml"), "#".repeat(2 * 1024 * 1024));

    assertThat(read(folder, "rules").problems()).isEmpty();

    Files.writeString(folder.resolve("fit/one.drl"), "#");

    assertThat(read(folder, "rules").problems())
        .extracting(problem -> problem.place().file() + ": " + problem.message())
        .containsExactly(
            "rules/guidance.yaml: With this file the files of the folder come to more than 2 MB.");
  }

  @Test
  void namesAndDepthsAsLongAsTheyMayBe() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c/d/e/" + "f".repeat(80)));
    Files.writeString(deep.resolve("g".repeat(76) + ".drl"), "");

    assertThat(read(folder, "rules").problems()).isEmpty();

    Files.writeString(deep.resolve("g".repeat(77) + ".drl"), "");

    assertThat(read(folder, "rules").problems())
        .extracting(Problem::message)
        .containsExactly("The name of the file has more than 80 letters.");
  }

  private static RuleFolder read(Path folder, String shown) {
    return RuleFolderReader.read(folder, shown, BundledRules.NONE);
  }
}
