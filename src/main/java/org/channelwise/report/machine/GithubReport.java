package org.channelwise.report.machine;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.Report;
import org.channelwise.source.Place;
import org.channelwise.source.Plain;

/** Workflow commands, one a line, that GitHub Actions turns into annotations. */
public final class GithubReport implements Report {

  private final Writer out;

  /** Begins a report. */
  public GithubReport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    for (Notice notice : Notices.of(reviewed)) {
      command(notice);
    }
  }

  @Override
  public void end(Programme programme) throws IOException {
    for (Notice notice : Notices.of(programme)) {
      command(notice);
    }
    out.flush();
  }

  private void command(Notice notice) throws IOException {
    command(out, level(notice), notice.place(), notice.code(), notice.text());
  }

  /** Writes one command. */
  static void command(Writer out, String level, Place place, String title, String text)
      throws IOException {
    out.write("::%s ".formatted(level));
    out.write(place(place));
    out.write("title=%s::%s".formatted(property(title), data(text)));
    out.write('\n');
  }

  private static String level(Notice notice) {
    return switch (notice.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  /** Standard input is no file that could carry an annotation. */
  private static String place(Place place) {
    return place.file().equals("-")
        ? ""
        : "file=%s,line=%s,col=%s,"
            .formatted(
                property(place.file()),
                Integer.toString(place.line()),
                Integer.toString(place.column()));
  }

  /** The escapes that the runner undoes in a message. */
  private static String data(String text) {
    return Plain.of(text).replace("%", "%25");
  }

  /** The escapes that the runner undoes in a property. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
