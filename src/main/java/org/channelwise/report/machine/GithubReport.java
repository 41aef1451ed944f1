package org.channelwise.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwise.advice.Programme;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BaseFolder;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.source.Place;
import org.channelwise.source.Plain;

/** Workflow commands, one a line, that GitHub Actions turns into annotations. */
public final class GithubReport implements Report {

  /** How many annotations of a level GitHub shows of one step. */
  private static final int MOST = 10;

  private final Writer out;
  private final BaseFolder base;
  private final Severity least;
  private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);

  /**
   * Begins a report.
   *
   * @param base what paths are relative to
   * @param least the least grave of what is annotated
   */
  public GithubReport(BaseFolder base, Severity least, Writer out) {
    this.out = out;
    this.base = base;
    this.least = least;
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    write(Notices.of(reviewed));
  }

  @Override
  public void fail(List<Mistake> mistakes) throws IOException {
    write(Notices.of(mistakes));
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    write(Notices.of(programme));
    String rest =
        found.entrySet().stream()
            .filter(each -> each.getValue() > MOST)
            .map(each -> each.getValue() - MOST + " of level " + level(each.getKey()))
            .collect(Collectors.joining(", "));
    if (!rest.isEmpty()) {
      out.write(
          "channelwise: not annotated, since GitHub shows %s of a level for a step: %s\n"
              .formatted(MOST, rest));
    }
    out.flush();
  }

  /** Writes what is grave enough, and counts what GitHub would not show. */
  void write(List<Notice> notices) throws IOException {
    for (Notice notice : notices) {
      if (notice.severity().compareTo(least) <= 0
          && found.merge(notice.severity(), 1, Integer::sum) <= MOST) {
        Notice seen = notice.from(base);
        out.write("::%s ".formatted(level(seen.severity())));
        out.write(place(seen.place()));
        out.write("title=%s::%s".formatted(property(seen.code()), data(seen.text())));
        out.write('\n');
      }
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
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
