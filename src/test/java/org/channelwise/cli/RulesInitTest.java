package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules init}: the shipped rules and fixtures, in a folder of one's own. */
class RulesInitTest {

  @TempDir private Path folder;

  @Test
  void writesTheShippedRulesAndFixtures() throws IOException {
    Shell.Run begun = Shell.run("rules", "init", folder.toString());

    assertThat(begun.err()).isEmpty();
    assertThat(begun.status()).isZero();
    for (String each : new String[] {"rules", "fixtures"}) {
      assertThat(texts(folder.resolve(each))).isEqualTo(texts(Path.of(each)));
    }
  }

  @Test
  void whatItWritesPassesItsFixtures() {
    Shell.run("rules", "init", folder.toString());

    Shell.Run tested =
        Shell.run(
            "test",
            folder.resolve("fixtures").toString(),
            "--rules",
            folder.resolve("rules").toString());

    assertThat(tested.status()).isZero();
    assertThat(tested.out()).contains("PASS").doesNotContain("FAIL");
  }

  @Test
  void nothingIsWrittenWhereAFileIsThereAlready() throws IOException {
    Path theirs = folder.resolve("rules/fit/consent.drl");
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, "mine");

    Shell.Run begun = Shell.run("rules", "init", folder.toString());

    assertThat(begun.status()).isEqualTo(2);
    assertThat(begun.err())
        .isEqualTo(
            "channelwise: %s is there already, and stays as it is; name a folder without rules and"
                    .formatted(theirs)
                + " fixtures\n");
    assertThat(texts(folder)).isEqualTo(Map.of("rules/fit/consent.drl", "mine"));
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path ours = Files.createDirectory(folder.resolve("ours"));
    Files.createSymbolicLink(ours.resolve("rules"), elsewhere);

    Shell.Run begun = Shell.run("rules", "init", ours.toString());

    assertThat(begun.status()).isEqualTo(2);
    assertThat(begun.err()).contains("is a link, and links are not followed");
    assertThat(texts(elsewhere)).isEmpty();
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
