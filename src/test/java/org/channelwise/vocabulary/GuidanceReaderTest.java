package org.channelwise.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.channelwise.campaign.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceReaderTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "guidance");

  @Test
  void aGoodFileIsReadInItsOrder() {
    Guidance guidance =
        GuidanceReader.read(Inputs.source(FOLDER.resolve("good.yaml"))).orElseThrow();

    assertThat(guidance.ids()).containsExactly("b/second-letter", "a/first", "c/own");
    assertThat(guidance.sections())
        .extracting(Guidance.Section::title)
        .containsExactly("One", "Two");
    assertThat(guidance.row("a/first"))
        .contains(
            new Guidance.Row(
                "a/first",
                "article",
                List.of("A", "B"),
                "step 2",
                "Half of them do",
                "what follows",
                Optional.of("Only half were asked")));
    assertThat(guidance.row("a/first").map(Guidance.Row::source))
        .contains("article A and B, step 2");
    assertThat(guidance.row("c/own").map(Guidance.Row::source)).contains("house");
    assertThat(guidance.row("c/other")).isEmpty();
    assertThat(guidance.figures()).hasSize(1);
  }

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
      List<Path> broken = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      Corpus.counted(broken.size(), "malformed guidance files");
      return broken;
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyProblemIsFoundWhereItStands(Path file) throws IOException {
    String found =
        Inputs.rendered(GuidanceReader.read(Inputs.source(file)).problems()).replace("\r\n", "\n");
    Path expected =
        file.resolveSibling(file.getFileName().toString().replace(".yaml", ".expected.txt"));

    assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected));
  }
}
