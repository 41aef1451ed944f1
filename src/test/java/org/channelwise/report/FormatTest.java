package org.channelwise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.channelwise.advice.Recommendation;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingDependsOnTheLocale(Format format) throws IOException {
    String expected = Printed.in(format, Style.PLAIN, Samples.all());
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Printed.in(format, Style.PLAIN, Samples.all())).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void colourChangesNothingButColour() throws IOException {
    String plain = Printed.in(Format.PRETTY, Style.PLAIN, Samples.all());
    String coloured = Printed.in(Format.PRETTY, Style.COLOURED, Samples.all());
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "PRETTY", mode = EnumSource.Mode.EXCLUDE)
  void onlyPrettyIsColoured(Format format) throws IOException {
    assertThat(Printed.in(format, Style.COLOURED, Samples.all())).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatCannotBeWrittenIsSaidAsSuch(Format format) {
    List<Recommendation> many = Collections.nCopies(100, Samples.renewal());
    assertThatThrownBy(
            () ->
                Printed.write(
                    format.begin(Printed.head(Samples.RULES_HASH), new FullDisk(), Style.PLAIN),
                    many))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("No space left");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"SARIF", "JUNIT", "GITHUB"},
      mode = EnumSource.Mode.EXCLUDE)
  void housePolicyIsNeverPassedOffAsAnArticle(Format format) throws IOException {
    String printed = Printed.in(format, Samples.renewal());
    assertThat(printed).contains("house policy", "article A, pitfall 6");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"PRETTY", "MARKDOWN"})
  void whatABackupAddsIsCalledAnEstimate(Format format) throws IOException {
    assertThat(Printed.in(format, Samples.renewal())).contains("adds an estimated 11.2%");
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException("No space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
