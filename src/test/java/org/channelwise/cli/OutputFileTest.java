package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer takes the place of an older answer, and of nothing else. */
class OutputFileTest {

  private static final Path CAMPAIGN = Path.of("fixtures/policy-renewal/campaign.yaml");
  private static final Path BRAND = Path.of("fixtures/brands/northwind.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "campaign.yaml, campaign.yaml",
    "campaign.txt, campaign.txt",
    "campaign.txt, link.json",
    "campaign.txt, hard.json",
    "link.json, campaign.txt",
    "campaign.txt, brand.txt",
    "campaign.txt, other.yaml",
    "campaign.txt, other.YML",
    "campaign.txt, rule.drl",
    "campaign.txt, named.yaml",
    "campaign.txt, to-rule.json"
  })
  void aFileThatIsReadOrCouldBeIsNeverReplaced(String input, String output) throws IOException {
    Files.copy(CAMPAIGN, folder.resolve("campaign.yaml"));
    Files.copy(CAMPAIGN, folder.resolve("campaign.txt"));
    Files.copy(BRAND, folder.resolve("brand.txt"));
    for (String other : new String[] {"other.yaml", "other.YML", "rule.drl", "plain.json"}) {
      Files.writeString(folder.resolve(other), other);
    }
    Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("campaign.txt"));
    Files.createSymbolicLink(folder.resolve("named.yaml"), folder.resolve("plain.json"));
    Files.createSymbolicLink(folder.resolve("to-rule.json"), folder.resolve("rule.drl"));
    Files.createLink(folder.resolve("hard.json"), folder.resolve("campaign.txt"));
    String before = everything();

    for (String command : new String[] {"recommend", "review"}) {
      Shell.Run run =
          Shell.run(
              command,
              at(input),
              "--brand=" + at("brand.txt"),
              "--format=json",
              "--output=" + at(output));

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("channelwise: --output names " + at(output));
      assertThat(run.out()).isEmpty();
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theFileOfABrandIsNotReplacedByTheAdviceOnIt() throws IOException {
    Path brand = Files.copy(BRAND, folder.resolve("northwind"));
    byte[] before = Files.readAllBytes(brand);

    Shell.Run run = Shell.run("portfolio", brand.toString(), "--output=" + brand);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("which the command reads; name another file");
    assertThat(brand).hasBinaryContent(before);
  }

  @ParameterizedTest
  @CsvSource({"rw-------", "rw-rw-rw-", "rw-r-----"})
  void theModeOfTheFileStays(String mode) throws IOException {
    Path file = Files.writeString(folder.resolve("answer.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

    Shell.Run run = Shell.run("recommend", CAMPAIGN.toString(), "--output=" + file);

    assertThat(run.status()).isZero();
    assertThat(file).content().startsWith("Policy renewal reminder");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(mode);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.append(file).append(Files.isSymbolicLink(file)).append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
