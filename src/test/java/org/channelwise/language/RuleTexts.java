package org.channelwise.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;
import org.channelwise.vocabulary.VocabularyReader;

/** The rule files of these tests and how they are read. */
final class RuleTexts {

  private RuleTexts() {}

  static RuleReader reader() {
    return new RuleReader(Optional.of(vocabulary()), Optional.empty());
  }

  static Vocabulary vocabulary() {
    return VocabularyReader.read(source(folder().resolve("vocabulary.yaml"))).orElseThrow();
  }

  /** The test files of a folder below {@code rules}, sorted, whose names end in some way. */
  static List<Path> files(String below, String ending) {
    try (Stream<Path> all = Files.walk(folder().resolve(below))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(RuleTexts.class.getResource("/rules")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceText source(Path file) {
    return new SourceText(String.valueOf(file.getFileName()), text(file));
  }

  /** The folder that a test file claims to stand in, below {@code rules/}. */
  static String claimedFolder(Path file, String below) {
    Path relative = folder().resolve(below).relativize(file);
    return relative.getParent() == null ? "" : relative.getParent().toString().replace('\\', '/');
  }

  static Parsed<RuleFile> read(String text, String folder) {
    return reader().read(new SourceText("test.drl", text), folder);
  }

  /** A rule file of the folder {@code fit} with some rules. */
  static String fit(String rules) {
    return "package fit;\nimport org.channelwise.facts.*;\n" + rules;
  }

  /** The one rule of a text that is right. */
  static RuleFile.Rule rule(String folder, String conditions, String conclusion) {
    String text =
        """
        package %s;
        import org.channelwise.facts.*;
        rule "The rule" @guidance("a/b") @source("house")
        when
        %s
        then
        %s
        end
        """
            .formatted(folder, conditions, conclusion);
    return read(text, folder).orElseThrow().rules().get(0);
  }

  static String rendered(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(problem.place().line()).append(':').append(problem.place().column());
      text.append(' ').append(problem.kind().id());
      text.append(": ").append(problem.message()).append('\n');
      if (!problem.hint().isEmpty()) {
        text.append("  ").append(problem.hint()).append('\n');
      }
    }
    return text.toString();
  }
}
