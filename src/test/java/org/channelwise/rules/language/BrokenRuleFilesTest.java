package org.channelwise.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.channelwise.Corpus;
import org.channelwise.rules.RuleReader;
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

  @ParameterizedTest
  @MethodSource("broken")
  void everyProblemIsFoundWhereItStands(Path file) {
    String found =
        RuleTexts.rendered(
            reader
                .read(RuleTexts.source(file), RuleTexts.claimedFolder(file, "broken"))
                .problems());

    assertThat(found).isNotEmpty().isEqualTo(RuleTexts.text(expectedOf(file)));
  }

  @Test
  void everyExpectationBelongsToAFile() {
    Corpus.counted(broken().size(), "broken rule files");
    List<Path> expectations = RuleTexts.files("broken", EXPECTED);

    assertThat(expectations)
        .hasSizeGreaterThan(100)
        .containsExactlyElementsOf(broken().stream().map(this::expectedOf).sorted().toList());
  }

  private Path expectedOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.replace(".drl", EXPECTED));
  }
}
