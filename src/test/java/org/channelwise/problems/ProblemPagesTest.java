package org.channelwise.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages on kinds of problems say what is so: their examples are checked as rules are. */
class ProblemPagesTest {

  private static final Path RULES = Path.of("rules");
  private static final RuleSets SETS = new RuleSets();

  @TempDir private Path folder;

  @Test
  void everyKindHasAPageAndEveryPageAKind() throws IOException {
    try (Stream<Path> files = Files.list(Page.FOLDER)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("README.md"),
                      Arrays.stream(ProblemKind.values()).map(kind -> kind.id() + ".md"))
                  .toList());
    }
  }

  @Test
  void theIndexListsThemInOrder() {
    String rows =
        Arrays.stream(ProblemKind.values())
            .map(
                kind ->
                    "| [%s](%s.md) | %s |\n".formatted(kind.id(), kind.id(), Page.of(kind).title()))
            .collect(Collectors.joining());

    assertThat(Page.read(Page.FOLDER.resolve("README.md"))).endsWith("|---|---|\n" + rows);
  }

  @ParameterizedTest
  @EnumSource
  void everyPageHasTheSameShape(ProblemKind kind) {
    assertThat(Page.of(kind).headings())
        .containsExactly(
            "# " + kind.id() + ": " + Page.of(kind).title(),
            "## What it means",
            "## Wrong",
            "## Right",
            "## How to mend it");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongGivesThisKindAndTheMessageThatIsShown(ProblemKind kind) throws IOException {
    Page page = Page.of(kind);
    List<Problem> problems = problems(page.wrong(), page.right());

    assertThat(problems).isNotEmpty().extracting(Problem::kind).containsOnly(kind);
    String said = problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")) + "\n";
    assertThat(page.wrong().isPart() ? said.substring(said.indexOf(": ") + 2) : said)
        .isEqualTo(page.says());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRightPasses(ProblemKind kind) throws IOException {
    Page.Example right = Page.of(kind).right();

    assertThat(problems(right, right)).isEmpty();
  }

  /**
   * The problems of a folder that holds an example: of a whole file beside the vocabulary and the
   * guidance that we ship, or of some lines of theirs.
   */
  private List<Problem> problems(Page.Example example, Page.Example right) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    String usual = Page.of(ProblemKind.MISSING_THEN).right().text();
    if (example.isList()) {
      for (String path : example.text().lines().toList()) {
        write("rules/" + path, path.endsWith(".drl") ? usual : shipped(path), example);
      }
    } else {
      write("rules/vocabulary.yaml", shipped("vocabulary.yaml"), right);
      write("rules/guidance.yaml", shipped("guidance.yaml"), right);
      if (example.isPart()) {
        String whole = Page.read(Path.of(example.path()));
        assertThat(whole).contains(right.text());
        write(example.path(), whole.replace(right.text(), example.text()), example);
        write("rules/fit/usual.drl", usual, right);
      } else {
        write(example.path(), example.text(), example);
      }
    }
    return SETS.check(rules, "rules").problems();
  }

  private static String shipped(String name) {
    return Page.read(RULES.resolve(name));
  }

  private void write(String path, String text, Page.Example as) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, as.charset());
  }
}
