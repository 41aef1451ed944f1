package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.TextDecoder;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a file, the answer is a campaign or problems, and comes soon. */
class HostileInputTest {
  private static final String PIECES = "-:#&*!|>'\"%@`{}[],?\n\t ~<=.0aé\uD83D\u0000\u0085";
  private static final int TRIES = 400;
  private static final Vocabulary VOCABULARY = Inputs.vocabulary();

  @TestFactory
  @Timeout(60)
  Stream<DynamicTest> damagedFilesNeverMakeTheReaderFail() throws Exception {
    byte[] good = Files.readAllBytes(Inputs.GOOD.resolve("full.yaml"));
    return Stream.of(1L, 2L, 3L)
        .map(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> {
                      Random random = new Random(seed);
                      for (int i = 0; i < TRIES; i++) {
                        answered(damaged(good, random));
                      }
                    }));
  }

  @Test
  @Timeout(20)
  void manyProblemsAreCutShort() {
    String text = "kpis: [" + "x, ".repeat(200_000) + "x]\n";
    List<Problem> problems = answered(text.getBytes(StandardCharsets.UTF_8)).get(0).problems();
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).message()).isEqualTo("There are more problems than these.");
    assertThat(Inputs.rendered(problems).length()).isLessThan(100_000);
  }

  @Test
  @Timeout(20)
  void manyUnknownFieldsAreCutShort() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 80_000; i++) {
      text.append("key").append(i).append(": x\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(answered(bytes).get(0).problems()).hasSize(101);
  }

  @Test
  @Timeout(20)
  void anIdOfManyWordsIsRefusedAndNotChokedOn() {
    String text = "campaign: a" + "-a".repeat(100_000) + "\n";
    assertThat(answered(text.getBytes(StandardCharsets.UTF_8)).get(0).problems())
        .extracting(Problem::message)
        .contains("campaign has more than 100 characters.");
  }

  @Test
  @Timeout(20)
  void aDocumentOfMoreThanAMegabyteIsRefused() {
    String text = "name: " + "a".repeat(1_100_000) + "\n---\ncampaign: x\n";
    List<Parsed<Brief>> read = answered(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read).hasSize(2);
    assertThat(read.get(0).problems())
        .extracting(Problem::message)
        .containsExactly("The document that begins here is larger than 1 MB.");
  }

  @Test
  @Timeout(60)
  void aFileWithoutEndIsRefused() {
    List<Parsed<Brief>> read = answered(new byte[TextDecoder.MOST_BYTES + 5]);
    assertThat(read.get(0).problems())
        .extracting(Problem::message)
        .containsExactly("The document that begins here is larger than 32 MB.");
  }

  private static List<Parsed<Brief>> answered(byte[] bytes) {
    List<Parsed<Brief>> read =
        new CampaignFiles(VOCABULARY, Optional.empty(), Path.of(""))
            .read(List.of("-"), new ByteArrayInputStream(bytes));
    assertThat(read).isNotEmpty();
    for (Parsed<Brief> each : read) {
      assertThat(each instanceof Parsed.Failed).isEqualTo(!each.problems().isEmpty());
      each.problems()
          .forEach(problem -> assertThat(problem.message()).doesNotContain("yaml.", "Exception"));
    }
    return read;
  }

  private static byte[] damaged(byte[] good, Random random) {
    StringBuilder text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
    int damages = 1 + random.nextInt(4);
    for (int i = 0; i < damages; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 1 -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
        default -> text.insert(at, text.substring(0, random.nextInt(text.length())));
      }
      if (text.isEmpty()) {
        text.append('x');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
