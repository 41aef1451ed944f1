package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.channelwise.behaviour.RulesCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks finds the files as they were. */
class WritesNothingTest {

  @TempDir private Path folder;

  @Test
  void commandsThatAnswerWriteNoFile() throws IOException {
    String rules = RulesCopy.below(folder).folder().toString();
    Path fixture = Path.of("fixtures/policy-renewal");
    RulesCopy.copy(fixture, folder.resolve("fixtures/policy-renewal"));
    String fixtures = folder.resolve("fixtures").toString();
    String campaign = folder.resolve("fixtures/policy-renewal/campaign.yaml").toString();
    Map<String, String> before = files();

    for (String[] command :
        new String[][] {
          {"recommend", campaign, "--rules", rules},
          {"review", campaign, "--rules", rules, "--format", "sarif"},
          {"test", fixtures, "--rules", rules},
          {"guidance", "--rules", rules, "--fixtures", fixtures},
          {"rules", "check", rules},
          {"rules", "list", "--rules", rules},
          {"schema", "campaign", "--rules", rules},
          {"explain", "CONSENT_DENIED"},
        }) {
      assertThat(Shell.run(command).status()).as(String.join(" ", command)).isLessThan(2);
    }
    assertThat(files()).isEqualTo(before);
  }

  /** Where the answers read from, and what lies in the folder that they are asked in. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> below = Files.walk(folder);
        Stream<Path> here = Files.list(Path.of(""))) {
      for (Path file : Stream.concat(below, here).toList()) {
        files.put(
            file.toString(),
            Files.isDirectory(file)
                ? ""
                : Files.getLastModifiedTime(file) + Files.readString(file));
      }
    }
    return files;
  }
}
