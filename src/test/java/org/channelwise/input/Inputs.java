package org.channelwise.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that the tests of this package read, and a vocabulary of their own. */
final class Inputs {
  static final Path ROOT = Path.of("src", "test", "resources", "input");
  static final Path GOOD = ROOT.resolve("good");

  private Inputs() {}

  static Vocabulary vocabulary() {
    return VocabularyReader.read(source(ROOT.resolve("vocabulary.yaml"))).orElseThrow();
  }

  static Vocabulary bundledVocabulary() {
    return VocabularyReader.read(source(Path.of("rules", "vocabulary.yaml"))).orElseThrow();
  }

  static SourceText source(Path file) {
    return InputFiles.text(file, String.valueOf(file.getFileName())).orElseThrow();
  }

  static List<Read<Brief>> read(Path workingFolder, String... arguments) {
    return files(workingFolder, Optional.empty()).read(List.of(arguments), nothing());
  }

  static CampaignFiles files(Path workingFolder, Optional<Path> brand) {
    return new CampaignFiles(vocabulary(), brand, workingFolder);
  }

  /** The only campaign of a good file. */
  static Brief brief(String file) {
    List<Brief> briefs = briefs(file);
    if (briefs.size() != 1) {
      throw new AssertionError(file + " holds " + briefs.size() + " campaigns");
    }
    return briefs.get(0);
  }

  static List<Brief> briefs(String file) {
    return read(GOOD, file).stream()
        .map(
            read -> {
              if (!read.problems().isEmpty()) {
                throw new AssertionError(rendered(read.problems()));
              }
              return read.orElseThrow();
            })
        .toList();
  }

  static String rendered(List<Problem> problems) {
    return problems.stream()
        .map(problem -> ProblemText.of(problem) + "\n")
        .collect(Collectors.joining());
  }

  static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static InputStream nothing() {
    return text("");
  }
}
