package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.engine.CheckedFolder;

/** The formats that a check of rules can be written in. */
public enum CheckFormat {
  /** For people. */
  PRETTY,
  /** One JSON document, as {@code schema/check.schema.json} describes it. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB;

  /** The format of this name, as {@link #names()} lists it; empty if there is none. */
  public static Optional<CheckFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.id().equals(name)).findFirst();
  }

  /** The names of all formats, the usual one first. */
  public static List<String> names() {
    return Arrays.stream(values()).map(CheckFormat::id).toList();
  }

  /** The name of this format, as the command line takes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes what a check came to.
   *
   * @param out where it goes; it stays open
   * @param style whether {@link #PRETTY} is coloured; the others never are
   * @throws IOException if {@code out} fails
   */
  public void write(CheckedFolder checked, Writer out, Style style) throws IOException {
    switch (this) {
      case PRETTY -> PrettyCheck.write(checked, out, style);
      case JSON -> JsonCheck.write(checked, out);
      case SARIF -> SarifCheck.write(checked, out);
      case GITHUB -> GithubCheck.write(checked, out);
    }
  }
}
