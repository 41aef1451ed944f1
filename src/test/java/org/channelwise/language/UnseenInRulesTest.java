package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.channelwise.Sight;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.source.TextDecoder;
import org.channelwise.vocabulary.GuidanceReader;
import org.channelwise.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees of a rule, a term or a row is what runs. */
class UnseenInRulesTest {

  private static final int FILES = 10_000;
  private static final int LETTERS = 0x3400;

  /** Refused as soon as bytes become text, when no more than the first is told. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Path RULES = Path.of("rules");
  private static final String RULE =
      """
      package fit;

      import org.channelwise.facts.*;

      // For whoeverCOMMENT has asked for it
      rule "SMS suits whoNAME has asked for it"
          @guidance("purpose/sms")
          @source("house, askedSOURCE")
      when
          Campaign( audience.segment == "AskedVALUE" )
          $sms : Candidate( channel == "sms" )
      then
          insert( $sms.fits("They have asked for itREASON") );
      end
      """;

  private static final Pattern PLACE = Pattern.compile("COMMENT|NAME|SOURCE|VALUE|REASON");

  private static final RuleReader READER =
      new RuleReader(
          VocabularyReader.read(shipped("vocabulary.yaml")).orElseThrow(),
          Optional.of(GuidanceReader.read(shipped("guidance.yaml")).orElseThrow()));

  private static SourceText shipped(String file) {
    return new SourceText(file, RuleTexts.text(RULES.resolve(file)));
  }

  @Test
  void aCharacterIsTakenOnlyWhereAReaderCanSeeIt() throws IOException {
    List<Path> files = shippedRules();
    Random random = new Random(2);
    int taken = 0;
    int unseen = 0;
    for (int count = 0; count < FILES; count++) {
      Path file = files.get(random.nextInt(files.size()));
      String text = RuleTexts.text(file);
      int character = random.nextInt(count % 2 == 0 ? Character.MAX_CODE_POINT + 1 : LETTERS);
      int at = random.nextInt(text.length() + 1);
      List<Problem> problems = problems(file, text, at, character);

      if (!Sight.sees(character) && !isReadOver(text, at, character)) {
        unseen++;
        assertThat(problems)
            .as("U+%04X at %s of %s", character, at, file)
            .anySatisfy(
                problem -> {
                  assertThat(problem.kind())
                      .isIn(ProblemKind.ODD_CHARACTER, ProblemKind.WRONG_ENCODING);
                  assertThat(problem.place().line()).isEqualTo(line(text, at));
                  assertThat(problem.place().column()).isEqualTo(at - start(text, at) + 1);
                });
      } else if (problems.isEmpty()) {
        taken++;
      }
    }
    Corpus.counted(
        FILES, "rule files with any character in any place, %s of them taken".formatted(taken));
    assertThat(taken).isGreaterThan(FILES / 20);
    assertThat(unseen).isGreaterThan(FILES / 3);
  }

  /** A mark of the encoding before the first line, and half of a line end of Windows. */
  private static boolean isReadOver(String text, int at, int character) {
    return (character == 0xFEFF && at == 0)
        || (character == '\r' && at < text.length() && text.charAt(at) == '\n');
  }

  private static List<Path> shippedRules() throws IOException {
    try (Stream<Path> all = Files.walk(RULES)) {
      return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  private static List<Problem> problems(Path file, String text, int at, int character) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(encoded(character));
    bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
    String folder = RULES.relativize(file.getParent()).toString();
    return TextDecoder.decode("test.drl", bytes.toByteArray())
        .then(source -> READER.read(source, folder))
        .problems();
  }

  /** Half of a pair, too, as if it were a character. */
  private static byte[] encoded(int character) {
    return Character.getType(character) == Character.SURROGATE
        ? new byte[] {
          (byte) (0xE0 | character >> 12),
          (byte) (0x80 | character >> 6 & 0x3F),
          (byte) (0x80 | character & 0x3F)
        }
        : Character.toString(character).getBytes(StandardCharsets.UTF_8);
  }

  private static int start(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
  }

  static Stream<String> unseen() {
    return IntStream.of(
            0x034F, 0x115F, 0x17B4, 0x180B, 0x2065, 0x2800, 0x3164, 0xFE0F, 0xFFA0, 0xFFF0, 0xE0100,
            0x00A0, 0x00AD, 0x061C, 0x1160, 0x180E, 0x200B, 0x200D, 0x2028, 0x202E, 0x2060, 0x3000,
            0xFEFF, 0xE000, 0xFDD0, 0x1D159, 0x1D173, 0xE0041, 0xF0000)
        .mapToObj(Character::toString);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void nothingUnseenStandsInARule(String character) {
    for (String place : List.of("COMMENT", "NAME", "SOURCE", "VALUE", "REASON")) {
      int at = PLACE.matcher(RULE.substring(0, RULE.indexOf(place))).replaceAll("").length();
      String text = PLACE.matcher(RULE).replaceAll("");

      assertThat(read(text)).isEmpty();
      assertThat(read(text.substring(0, at) + "x" + text.substring(at))).isEmpty();
      assertThat(read(text.substring(0, at) + character + text.substring(at)))
          .as(place)
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.ODD_CHARACTER);
                assertThat(problem.place().line()).isEqualTo(line(text, at));
                assertThat(problem.place().column()).isEqualTo(at - start(text, at) + 1);
                assertThat(problem.hint()).isNotEmpty();
              });
    }
  }

  private static List<Problem> read(String text) {
    return READER.read(new SourceText("test.drl", text), "fit").problems();
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void nothingUnseenStandsInTheVocabularyOrTheGuidance(String character) {
    byte[] vocabulary =
        planted("vocabulary.yaml", character, "# The terms", "name: SMS", "{ meaning: speaks");
    byte[] guidance = planted("guidance.yaml", character, "# What", "says: ", "title: ");

    int told = character.equals(BYTE_ORDER_MARK) ? 1 : 3;
    assertOdd(told, TextDecoder.decode("v", vocabulary).then(VocabularyReader::read));
    assertOdd(told, TextDecoder.decode("g", guidance).then(GuidanceReader::read));
  }

  private static byte[] planted(String file, String character, String... places) {
    String text = shipped(file).text();
    for (String place : places) {
      text = text.replaceFirst(Pattern.quote(place), place + character);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertOdd(int times, Parsed<?> read) {
    assertThat(read.problems())
        .extracting(Problem::kind)
        .hasSize(times)
        .containsOnly(ProblemKind.ODD_CHARACTER);
  }
}
