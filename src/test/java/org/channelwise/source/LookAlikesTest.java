package org.channelwise.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

  @ParameterizedTest
  @CsvSource({
    "SMS is fast, sms is FAST",
    "SMS is fast, SMS-is fast",
    "SMS is fast, SM\u0405 is fast",
    "Caf\u00E9, Cafe",
    "Email, Emai1",
    "Email, Ema\u3164il",
    "Email, Em\u200Bail\uFE0F",
    "10 days, 1o days"
  })
  void whatLooksTheSameIsTaken(String one, String other) {
    assertThat(LookAlikes.skeleton(one)).isEqualTo(LookAlikes.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({
    "SMS is fast, SMS is last",
    "Rule 11 0, Rule 1 10",
    "From 1-10 on, From 11-0 on",
    "After 1.5 days, After 15 days",
    "Modern, Modem"
  })
  void whatAReaderTellsApartIsNot(String one, String other) {
    assertThat(LookAlikes.skeleton(one)).isNotEqualTo(LookAlikes.skeleton(other));
  }
}
