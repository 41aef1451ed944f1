package org.channelwise.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that was probably meant is near, and the nearest. */
class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("email", "sms", "mobile-push", "web-push", "renewal-reminder", "CONSENT_DENIED");

  @ParameterizedTest
  @CsvSource({
    "emial, email",
    "e-mail, email",
    "Email, email",
    "SMS, sms",
    "mobile push, mobile-push",
    "mobile_push, mobile-push",
    "webpush, web-push",
    "renewal-remainder, renewal-reminder",
    "consent-denied, CONSENT_DENIED"
  })
  void slipsAreRecognised(String wrong, String meant) {
    assertThat(Suggestion.nearest(wrong, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"fax", "mms-and-more", "''", "push"})
  void otherWordsAreNot(String wrong) {
    assertThat(Suggestion.nearest(wrong, KNOWN)).isEmpty();
  }

  @Test
  void endlessWordsAreNotComparedAtAll() {
    assertThat(Suggestion.nearest("email".repeat(1_000_000), KNOWN)).isEmpty();
  }

  @Test
  void theFirstInTheAlphabetWinsATie() {
    assertThat(Suggestion.nearest("bat", List.of("cat", "bar", "hat"))).contains("bar");
  }
}
