package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.engine.RuleSets;
import org.junit.jupiter.api.Test;

/** The date on which the command is asked, and the option that says another. */
class AsOfTest {

  private static final LocalDate FAR_AHEAD = LocalDate.of(2090, 1, 1);
  private static final String CAMPAIGN =
      """
      campaign: bouquets
      goal: conversion
      message: { purpose: promotion }
      audience: { segment: Florists' customers, relationship: customer, countries: [US] }
      channels:
        sms: { reach: 0.9 }
        direct-mail: { consent: explicit, reach: 0.3 }
      kpis: [conversion-rate]
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void rulesAreDueByTheDateOfTheConsole() {
    assertThat(recommend(Optional.of(FAR_AHEAD))).contains("RULE_CHECK_DUE");
  }

  @Test
  void anotherDateMayBeAskedFor() {
    assertThat(recommend(Optional.of(FAR_AHEAD), "--as-of", "2026-03-13"))
        .doesNotContain("RULE_CHECK_DUE");
    assertThat(recommend(Optional.empty(), "--as-of", "2090-01-01")).contains("RULE_CHECK_DUE");
  }

  @Test
  void withoutADateNothingIsDue() {
    assertThat(recommend(Optional.empty())).doesNotContain("RULE_CHECK_DUE");
  }

  @Test
  void whatIsNoDateIsSaidSo() {
    assertThat(run(Optional.empty(), "--as-of", "13.3.2026")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("'13.3.2026' is no date; write year, month and day, as in 2026-05-09")
        .doesNotContain("LocalDate", "Exception");
  }

  private String recommend(Optional<LocalDate> today, String... options) {
    out.reset();
    assertThat(run(today, options)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(Optional<LocalDate> today, String... options) {
    InputStream in = new ByteArrayInputStream(CAMPAIGN.getBytes(StandardCharsets.UTF_8));
    Console console =
        new Console(
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            today,
            RuleSets::new);
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"recommend", "-", "--format", "json"}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Main.run(console, arguments);
  }
}
