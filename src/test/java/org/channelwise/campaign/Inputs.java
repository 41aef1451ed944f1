package org.channelwise.campaign;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemText;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;
import org.channelwise.vocabulary.VocabularyReader;

/** The files that the tests of this package read, and a vocabulary of their own. */
public final class Inputs {
  public static final Path ROOT = Path.of("src", "test", "resources", "input");
  public static final Path GOOD = ROOT.resolve("good");

  private Inputs() {}

  public static Vocabulary vocabulary() {
    return VocabularyReader.read(source(ROOT.resolve("vocabulary.yaml"))).orElseThrow();
  }

  public static Vocabulary bundledVocabulary() {
    return VocabularyReader.read(source(Path.of("rules", "vocabulary.yaml"))).orElseThrow();
  }

  public static SourceText source(Path file) {
    return InputFiles.text(file, String.valueOf(file.getFileName())).orElseThrow();
  }

  static List<Parsed<Brief>> read(Path workingFolder, String... arguments) {
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

  public static String rendered(List<Problem> problems) {
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
