package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.channelwise.Corpus;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
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

  static List<Slip> slips() {
    return Slip.all();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyProblemIsFoundWhereItStands(Path file) {
    assertFound(file, RuleTexts.claimedFolder(file, "broken"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void everySlipIsToldOnce(Slip slip) {
    Parsed<RuleFile> read = reader.read(new SourceText("slip.drl", slip.text()), Slip.FOLDER);

    assertThat(RuleTexts.rendered(read.problems())).isNotEmpty().isEqualTo(slip.told());
  }

  @Test
  void withoutTheSlipTheFileIsRight() {
    assertThat(reader.read(RuleTexts.source(Slip.file()), Slip.FOLDER).problems()).isEmpty();
  }

  @Test
  void everyExpectationBelongsToAFile() {
    Corpus.counted(broken().size() + slips().size(), "broken rule files");

    assertThat(RuleTexts.files("broken", EXPECTED))
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(broken().stream().map(this::expectedOf).toList());
  }

  @Test
  void slipsHaveNamesOfTheirOwn() {
    assertThat(slips()).extracting(Slip::name).hasSizeGreaterThan(220).doesNotHaveDuplicates();
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
