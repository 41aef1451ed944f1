package org.channelwise.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.channelwise.language.Slip;
import org.junit.jupiter.api.Test;

/**
 * What people are told is in words of theirs. The expectations of all corpora are exact, so what
 * stands in them is what is said; only what they quote of a file may be anything.
 */
class PlainWordsTest {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]*\"");
  private static final Pattern IMPORT = Pattern.compile("import org\\.channelwise\\.facts\\.\\*;");
  private static final Pattern SOURCE_LINE = Pattern.compile("(?m)^ {4}.*$");
  private static final Pattern PLACE =
      Pattern.compile("(?m)^([\\w-]+ +\\| \\d \\| )?\\S+:\\d+:\\d+: ");
  private static final Pattern NAME_OF_A_CASE = Pattern.compile("(?m)^[\\w-]+ +\\| \\d \\| ");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)\\b(drools|kie|mvel|ecj|eclipse|antlr|jackson|snakeyaml|picocli|java|jvm"
              + "|exception|throwable|stacktrace|null|boolean|string|int|parser|lexer|token"
              + "|org\\.[a-z]+)\\b|\\bat [a-z]+\\.[a-z.]+\\(");

  @Test
  void noCorpusExpectsAWordOfTheMachinery() throws IOException {
    List<Path> expectations;
    try (Stream<Path> all = Files.walk(Path.of("src", "test", "resources"))) {
      expectations = all.filter(file -> file.toString().endsWith("expected.txt")).sorted().toList();
    }

    assertThat(expectations).hasSizeGreaterThan(180);
    for (Path file : expectations) {
      assertThat(foreign(Files.readString(file))).as(file.toString()).isEmpty();
    }
    for (Slip slip : Slip.all()) {
      assertThat(foreign(slip.told())).as(slip.name()).isEmpty();
    }
  }

  @Test
  void neitherDoesAPage() throws IOException {
    try (Stream<Path> pages = Files.list(Page.FOLDER)) {
      for (Path page : pages.sorted().toList()) {
        String prose =
            Files.readString(page).replaceAll("(?s)```.*?```", "").replaceAll("`[^`]*`", "");
        assertThat(foreign(prose)).as(page.toString()).isEmpty();
      }
    }
  }

  @Test
  void theScanSeesSuchWords() {
    assertThat(foreign("1:1: java.lang.NullPointerException at org.antlr.v4.Parser")).isNotEmpty();
    assertThat(foreign("1:1: Found \"java\" here.\n  Write import org.channelwise.facts.*;"))
        .isEmpty();
  }

  private static List<String> foreign(String text) {
    String plain = SOURCE_LINE.matcher(text).replaceAll("");
    plain = QUOTED.matcher(plain).replaceAll("");
    plain = NAME_OF_A_CASE.matcher(PLACE.matcher(plain).replaceAll("")).replaceAll("");
    plain = IMPORT.matcher(plain).replaceAll("");
    return FOREIGN.matcher(plain).results().map(result -> result.group()).toList();
  }
}
