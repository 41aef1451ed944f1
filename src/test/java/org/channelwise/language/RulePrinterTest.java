package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed from parsed rules is parsed to the same rules. */
class RulePrinterTest {

  private static final RuleSet RULES = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();

  static Stream<RuleFile> shippedFiles() {
    return RULES.files().stream();
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void theShippedRules(RuleFile file) {
    assertReadAgain(new RuleReader(RULES.vocabulary(), RULES.guidance()), file);
  }

  static Stream<Path> filesWithEverything() {
    return RuleTexts.files("good", ".drl").stream();
  }

  @ParameterizedTest
  @MethodSource("filesWithEverything")
  void allThatTheLanguageHas(Path path) {
    String folder = RuleTexts.claimedFolder(path, "good");
    RuleReader reader = RuleTexts.reader();

    assertReadAgain(reader, reader.read(RuleTexts.source(path), folder).orElseThrow());
  }

  private static void assertReadAgain(RuleReader reader, RuleFile file) {
    String printed = RulePrinter.print(file);
    RuleFile again =
        reader
            .read(new SourceText("printed.drl", printed), file.packageName().replace('.', '/'))
            .orElseThrow();

    assertThat(withoutLines(again)).isEqualTo(withoutLines(file));
    assertThat(RulePrinter.print(again)).isEqualTo(printed);
  }

  /** The rules by name, for they are printed in another order, and so on other lines. */
  private static List<RuleFile.Rule> withoutLines(RuleFile file) {
    return file.rules().stream()
        .sorted(Comparator.comparing(RuleFile.Rule::name))
        .map(
            rule ->
                new RuleFile.Rule(
                    rule.name(),
                    1,
                    rule.annotations(),
                    rule.patterns().stream().map(RulePrinterTest::withoutLine).toList(),
                    rule.conclusion()))
        .toList();
  }

  private static RuleFile.Pattern withoutLine(RuleFile.Pattern pattern) {
    return new RuleFile.Pattern(
        pattern.kind(), 1, pattern.type(), pattern.binding(), pattern.constraints());
  }
}
