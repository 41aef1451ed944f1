package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the rules is what stands in them now, and is made only when needed. */
class BundlerTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);
  private static final String KEPT = "fit/consent.drl";
  private static final String TOUCHED = "eligibility/purpose-and-reach.drl";

  @TempDir private Path folder;
  private Path rules;
  private Path classes;

  @BeforeEach
  void bundleTwoFiles() throws IOException {
    rules = folder.resolve("rules");
    classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(classes.resolve("Program.class"), "the program");
    for (String file : List.of("vocabulary.yaml", "guidance.yaml", KEPT, TOUCHED)) {
      Files.createDirectories(rules.resolve(file).getParent());
      Files.copy(Path.of("rules").resolve(file), rules.resolve(file));
    }
    bundle();
  }

  @Test
  void theClassesOfADeletedFileAreDeleted() throws IOException {
    assertThat(compiled()).anyMatch(name -> name.startsWith("eligibility/"));
    Files.delete(rules.resolve(TOUCHED));

    bundle();

    assertThat(compiled())
        .anyMatch(name -> name.startsWith("fit/"))
        .noneMatch(name -> name.startsWith("eligibility"));
    assertThat(classes.resolve("Program.class")).exists();
  }

  @Test
  void theClassesOfAnEditedFileGiveWayToTheNewOnes() throws IOException {
    Set<String> before = compiled();
    String text = Files.readString(rules.resolve(TOUCHED));
    edit(text.replaceFirst("(?s)rule \".*?\nend\n", ""));

    bundle();
    Set<String> edited = compiled();
    edit(text);
    bundle();

    assertThat(edited).isNotEqualTo(before);
    assertThat(compiled()).isEqualTo(before);
  }

  @Test
  void nothingIsMadeAgainWhereNothingHasChanged() throws IOException {
    makeOld();

    bundle();

    assertThat(madeLongAgo()).isTrue();
  }

  @Test
  void allIsMadeAgainWhereTheProgramHasChanged() throws IOException {
    makeOld();
    Files.writeString(classes.resolve("Program.class"), "another program");

    bundle();

    assertThat(madeLongAgo()).isFalse();
  }

  @Test
  void allIsMadeAgainWhereSomethingThatWasMadeIsGone() throws IOException {
    Set<String> before = compiled();
    makeOld();
    Files.delete(index());

    bundle();

    assertThat(compiled()).isEqualTo(before);
    assertThat(madeLongAgo()).isFalse();
  }

  private void bundle() throws IOException {
    Bundler.main(
        new String[] {
          rules.toString(), classes.toString(), folder.resolve("bundled.sha256").toString()
        });
  }

  private void edit(String text) throws IOException {
    Files.writeString(rules.resolve(TOUCHED), text);
  }

  /** What there is beside the program, folders included. */
  private Set<String> compiled() throws IOException {
    try (Stream<Path> all = Files.walk(classes)) {
      return all.map(path -> classes.relativize(path).toString())
          .filter(name -> !Set.of("", "Program.class").contains(name))
          .filter(name -> !name.startsWith("org"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Path index() {
    return classes.resolve(BundledRules.INDEX.substring(1));
  }

  private void makeOld() throws IOException {
    Files.setLastModifiedTime(index(), LONG_AGO);
  }

  private boolean madeLongAgo() throws IOException {
    return Files.getLastModifiedTime(index()).equals(LONG_AGO);
  }
}
