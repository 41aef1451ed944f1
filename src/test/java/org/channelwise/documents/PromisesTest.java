package org.channelwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is promised is shown by tests, which stand beside it and exist. */
class PromisesTest {

  private static final Path DOCUMENT = Path.of("SECURITY.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final String HEAD = "| promise | shown by |";
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+\\.) \\| ([^|]+) \\|");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");

  private static List<String> lines() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .dropWhile(line -> !line.equals("## What is promised"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> !line.isBlank())
        .toList();
  }

  static Stream<String> promises() throws IOException {
    return lines().stream()
        .filter(line -> line.startsWith("|"))
        .filter(line -> !line.equals(HEAD) && !line.equals("|---|---|"));
  }

  @Test
  void nothingIsPromisedOutsideOfTheTables() throws IOException {
    assertThat(lines()).allMatch(line -> line.startsWith("### ") || line.startsWith("|"));
    assertThat(promises()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("promises")
  void everyPromiseHasTestsThatExist(String row) throws Exception {
    assertThat(row).matches(ROW);
    String shown = ROW.matcher(row).replaceFirst("$2");
    assertThat(TEST.matcher(shown).replaceAll("").replaceAll(",? ", "")).isEmpty();
    for (String named : TEST.matcher(shown).results().map(found -> found.group()).toList()) {
      assertThat(
              isTest(
                  TEST.matcher(named).replaceFirst("$1"), TEST.matcher(named).replaceFirst("$2")))
          .as(named)
          .isTrue();
    }
    assertThat(TEST.matcher(shown).results()).isNotEmpty();
  }

  private static boolean isTest(String type, String method) throws Exception {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Path file = files.filter(each -> each.endsWith(type + ".java")).findFirst().orElseThrow();
      String name = TESTS.relativize(file).toString().replace('/', '.').replace(".java", "");
      Class<?> found = Class.forName(name, false, PromisesTest.class.getClassLoader());
      return Arrays.stream(found.getDeclaredMethods())
          .filter(each -> each.getName().equals(method))
          .anyMatch(PromisesTest::isRun);
    }
  }

  private static boolean isRun(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class)
        || method.isAnnotationPresent(TestFactory.class);
  }
}
