package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.channelwise.facts.Candidate;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/** The list of what compiled rules may refer to is exact, and what goes beyond it is refused. */
class ClassCheckTest {

  private static final Path GOOD = Path.of("src/test/resources/rules");

  private final ClassCheck check = ClassCheck.load();

  @Test
  void theListHoldsWhatTheRuleLanguageNeedsAndNothingElse() {
    Set<String> needed =
        new TreeSet<>(
            ClassCheck.references(RuleCompiler.compile("fit", WholeLanguage.text("fit"))));

    assertThat(new TreeSet<>(check.allowed())).isEqualTo(needed);
  }

  @Test
  void rulesThatAreRightPass() throws Exception {
    RuleReader reader =
        new RuleReader(
            VocabularyReader.read(source(GOOD.resolve("vocabulary.yaml"))).orElseThrow(),
            Optional.empty());
    List<Path> files;
    try (Stream<Path> all = Files.walk(GOOD.resolve("good"))) {
      files = all.filter(file -> file.toString().endsWith(".drl")).toList();
    }

    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      String folder = GOOD.resolve("good").relativize(file.getParent()).toString();
      RuleFile rules = reader.read(source(file), folder).orElseThrow();
      assertThat(check.refused(RuleCompiler.compile(rules))).isEmpty();
    }
  }

  @Test
  void aFileWhoseClassesDoMoreIsNotLoadedAndNamed() {
    RuleFile.Rule rule =
        new RuleFile.Rule(
            "Does more",
            3,
            Map.of(),
            List.of(
                new RuleFile.Pattern(
                    RuleFile.Pattern.Kind.EACH, 4, Candidate.class, Optional.of("$c"), List.of())),
            new RuleFile.Call(
                "$c",
                "fits(\"x\") ); System.setProperty(\"ran\", \"yes\"); insert( $c.fits",
                List.of("x")));
    RuleFile file =
        new RuleFile(new SourceText("rules/fit/more.drl", ""), Phase.FIT, "fit", List.of(rule));

    List<Problem> problems =
        new RuleLoader(BundledRules.NONE, BundledModels.NONE, Watch.NONE)
            .load(List.of(file))
            .problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place().file()).isEqualTo("rules/fit/more.drl");
    assertThat(problems.get(0).message())
        .isEqualTo(
            "Compiled, the rules of this file do more than compare and conclude, so none is used.");
    assertThat(Optional.ofNullable(System.getProperty("ran"))).isEmpty();
  }

  private static SourceText source(Path file) throws Exception {
    return new SourceText(String.valueOf(file.getFileName()), Files.readString(file));
  }
}
