package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.json.JsonCheck;
import org.channelwise.report.machine.GithubCheck;
import org.channelwise.report.machine.SarifCheck;
import org.channelwise.report.pretty.PrettyCheck;
import org.channelwise.report.pretty.Style;

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

  /** Writes what a check came to; {@code out} stays open, only {@link #PRETTY} is coloured. */
  public void write(CheckedFolder checked, Writer out, Style style) throws IOException {
    switch (this) {
      case PRETTY -> PrettyCheck.write(checked, out, style);
      case JSON -> JsonCheck.write(checked, out);
      case SARIF -> SarifCheck.write(checked, out);
      case GITHUB -> GithubCheck.write(checked, out);
    }
  }
}
