package org.channelwise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds every format against a file that a person has read. To renew the files after a wanted
 * change, run with {@code -Dreport.golden=src/test/resources/report} and read what changed.
 */
class GoldenTest {

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"PRETTY", "JSON", "JSONL", "MARKDOWN"})
  void printsABatchAsAgreed(Format format) throws IOException {
    same("batch." + id(format), Printed.in(format, Style.PLAIN, Samples.all()));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void printsAReviewAsAgreed(Format format) throws IOException {
    StringWriter out = new StringWriter();
    ReportHead head = new ReportHead(CampaignTask.REVIEW, Samples.RULES_HASH, false);
    Report report = format.begin(head, out, Style.PLAIN);
    for (Reviewed each : Samples.reviewed()) {
      report.add(each);
    }
    report.end(Samples.programme(), 1);
    same("review." + id(format), out.toString());
  }

  @Test
  void coloursABatchAsAgreed() throws IOException {
    String coloured = Printed.in(Format.PRETTY, Style.COLOURED, Samples.all());
    same("batch.coloured", coloured.replace('\u001b', '^'));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"PRETTY", "JSON", "JSONL", "MARKDOWN"})
  void printsNothingAskedAsAgreed(Format format) throws IOException {
    same("empty." + id(format), Printed.in(format));
  }

  private static String id(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static void same(String name, String actual) throws IOException {
    String renew = System.getProperty("report.golden");
    if (renew != null) {
      Files.writeString(Path.of(renew, name), actual);
    }
    try (InputStream golden = GoldenTest.class.getResourceAsStream("/report/" + name)) {
      assertThat(golden).as("the golden file %s", name).isNotNull();
      assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
