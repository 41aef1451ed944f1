package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken rule file stands beside the problems that are to be found in it, all of them. */
class BrokenRuleFilesTest {

  private static final String EXPECTED = ".expected.txt";

  private final RuleReader reader = RuleTexts.reader();

  static List<Path> broken() {
    return RuleTexts.files("broken", ".drl");
  }

  /** Files that differ from {@code slips.drl} in one slip of the pen each. */
  static List<Path> slips() {
    return RuleTexts.files("slips", ".drl");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyProblemIsFoundWhereItStands(Path file) {
    assertFound(file, RuleTexts.claimedFolder(file, "broken"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void everySlipIsToldOnce(Path file) {
    assertFound(file, RuleTexts.SLIPS_FOLDER);
  }

  @Test
  void withoutTheSlipTheFileIsRight() {
    Path base = RuleTexts.folder().resolve("slips.drl");

    assertThat(reader.read(RuleTexts.source(base), RuleTexts.SLIPS_FOLDER).problems()).isEmpty();
  }

  @Test
  void everyExpectationBelongsToAFile() {
    List<Path> files = Stream.concat(broken().stream(), slips().stream()).toList();
    List<Path> expectations =
        Stream.of("broken", "slips")
            .flatMap(corpus -> RuleTexts.files(corpus, EXPECTED).stream())
            .toList();
    Corpus.counted(files.size(), "broken rule files");

    assertThat(expectations)
        .hasSizeGreaterThan(300)
        .containsExactlyInAnyOrderElementsOf(files.stream().map(this::expectedOf).toList());
  }

  private void assertFound(Path file, String folder) {
    String found = RuleTexts.rendered(reader.read(RuleTexts.source(file), folder).problems());

    assertThat(found).isNotEmpty().isEqualTo(RuleTexts.text(expectedOf(file)));
  }

  private Path expectedOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.replace(".drl", EXPECTED));
  }
}
