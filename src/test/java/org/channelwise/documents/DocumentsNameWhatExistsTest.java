package org.channelwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of the code goes on existing when classes move or are renamed. */
class DocumentsNameWhatExistsTest {

  private static final Path PROGRAM = Path.of("src/main/java/org/channelwise");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern TYPE_AND_MEMBER =
      Pattern.compile("(" + TYPE + ")(?:\\.[a-z]\\w*(?:\\(\\))?)?");
  private static final Pattern FILE =
      Pattern.compile("[\\w./-]+\\.(?:java|drl|yaml|json|md|txt|csv)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/architecture.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/adr/0019-rooms.md"
      })
  void everyClassThatIsNamedExists(String document) throws IOException {
    Set<String> types = types();
    List<String> named =
        codes(document)
            .map(TYPE_AND_MEMBER::matcher)
            .filter(matcher -> matcher.matches())
            .map(matcher -> matcher.group(1))
            .toList();

    assertThat(named).isNotEmpty();
    assertThat(types).containsAll(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/architecture.md", "CONTRIBUTING.md"})
  void everyFileThatIsNamedExists(String document) throws IOException {
    List<String> missing =
        codes(document)
            .filter(code -> code.startsWith("src/") || FILE.matcher(code).matches())
            .filter(code -> !code.contains("<"))
            .filter(code -> code.contains("/") || code.endsWith(".java"))
            .filter(code -> Stream.of(Path.of(""), PROGRAM).noneMatch(in -> exists(in, code)))
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void theWayOfACampaignNamesItsFiles() throws IOException {
    assertThat(codes("docs/architecture.md").filter(code -> code.endsWith(".java")))
        .hasSizeGreaterThan(20);
  }

  private static boolean exists(Path folder, String name) {
    return Files.exists(folder.resolve(name));
  }

  private static Stream<String> codes(String document) throws IOException {
    return CODE.matcher(Files.readString(Path.of(document)))
        .results()
        .map(DocumentsNameWhatExistsTest::code);
  }

  private static String code(MatchResult match) {
    return match.group(1);
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".java") || name.endsWith(".g4"))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
