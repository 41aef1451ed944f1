package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandReader;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.vocabulary.VocabularyReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every malformed file is answered with exactly the problems that stand beside it. */
class MalformedFilesTest {
  private static final Path MALFORMED = Inputs.ROOT.resolve("malformed");
  private static final String EXPECTED = ".expected.txt";

  @TestFactory
  Stream<DynamicTest> campaigns() throws IOException {
    Path folder = MALFORMED.resolve("campaign");
    return cases(
        folder,
        file ->
            Inputs.read(folder, file).stream()
                .map(read -> outcome(read, brief -> brief.campaign().id()))
                .collect(Collectors.joining()));
  }

  @TestFactory
  Stream<DynamicTest> brands() throws IOException {
    Path folder = MALFORMED.resolve("brand");
    BrandReader reader = new BrandReader(Inputs.vocabulary());
    return cases(
        folder,
        file -> outcome(InputFiles.text(folder.resolve(file), file).then(reader::read), Brand::id));
  }

  @TestFactory
  Stream<DynamicTest> vocabularies() throws IOException {
    Path folder = MALFORMED.resolve("vocabulary");
    return cases(
        folder,
        file ->
            outcome(
                InputFiles.text(folder.resolve(file), file).then(VocabularyReader::read),
                vocabulary -> "a vocabulary"));
  }

  private static Stream<DynamicTest> cases(Path folder, Function<String, String> answer)
      throws IOException {
    List<String> files = files(folder);
    List<String> inputs = files.stream().filter(file -> file.endsWith(".yaml")).toList();
    List<String> pairs =
        inputs.stream().flatMap(file -> Stream.of(expected(file), file)).sorted().toList();
    Corpus.counted(inputs.size(), "malformed " + folder.getFileName() + " files");
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "every file has its expected problems", () -> assertThat(files).isEqualTo(pairs));
    return Stream.concat(
        Stream.of(complete),
        inputs.stream()
            .map(
                file ->
                    DynamicTest.dynamicTest(
                        file,
                        () ->
                            assertThat(answer.apply(file))
                                .isEqualTo(Files.readString(folder.resolve(expected(file)))))));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }

  private static String expected(String file) {
    return file.replace(".yaml", EXPECTED);
  }

  private static <T> String outcome(Parsed<T> read, Function<T, String> name) {
    return read instanceof Parsed.Ok<T> good
        ? "fine: " + name.apply(good.value()) + "\n"
        : Inputs.rendered(read.problems());
  }
}
