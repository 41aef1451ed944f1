package org.channelwise.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.channelwise.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {

  @Test
  void everyCharacterOfUnicodeIsUnseenOrCanBeSeen() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Unseen.is(character) == Sight.sees(character))
                .mapToObj("U+%04X"::formatted))
        .isEmpty();
  }

  /** Reserved by Unicode for what is to be ignored, or for nothing at all. */
  @ParameterizedTest
  @ValueSource(ints = {0x2065, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF, 0xFDD0, 0xFFFE, 0x1FFFF, 0xE000})
  void whatIsNoCharacterYetIsUnseen(int character) {
    assertThat(Unseen.is(character)).isTrue();
  }

  @Test
  void namesMayHoldWhatFilesThatDecideMayNot() {
    String family =
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F caf\u00E9\u00A0!";
    assertThat(Plain.of(family)).isEqualTo(family);
    assertThat(family.codePoints().filter(Unseen::is))
        .containsExactlyInAnyOrder(0x200D, 0x200D, 0xFE0F, 0xA0);
  }

  @Test
  void whatAnswersReplaceFilesThatDecideRefuse() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Plain::isUnseen)
                .filter(character -> character != '\t' && character != '\n'))
        .isNotEmpty()
        .allMatch(Unseen::is);
  }
}
