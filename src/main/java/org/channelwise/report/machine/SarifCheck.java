package org.channelwise.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.ProblemPage;
import org.channelwise.report.json.Json;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import tools.jackson.core.JsonGenerator;

/** The problems of a check as SARIF 2.1.0: a rule for each kind, explained by its page. */
public final class SarifCheck {

  private static final String LEVEL = "error";

  private SarifCheck() {}

  /** Writes all problems. */
  public static void write(CheckedFolder checked, Writer out) throws IOException {
    List<ProblemKind> kinds =
        checked.problems().stream().map(Problem::kind).distinct().sorted().toList();
    JsonGenerator json = Json.indented(out);
    Json.write(
        () -> {
          Sarif.begin(json);
          checked.problems().forEach(problem -> result(json, problem, kinds));
          Sarif.end(json, () -> kinds.forEach(kind -> rule(json, kind)));
        });
    out.write('\n');
    out.flush();
  }

  /** A problem and what to do about it, in one text. */
  static String text(Problem problem) {
    return problem.hint().isEmpty() ? problem.message() : problem.message() + " " + problem.hint();
  }

  private static void result(JsonGenerator json, Problem problem, List<ProblemKind> kinds) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", problem.kind().id());
    json.writeNumberProperty("ruleIndex", kinds.indexOf(problem.kind()));
    json.writeStringProperty("level", LEVEL);
    Sarif.text(json, "message", text(problem));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    Sarif.location(json, problem.place());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, ProblemKind kind) {
    ProblemPage page = ProblemPage.of(kind);
    json.writeStartObject();
    json.writeStringProperty("id", kind.id());
    Sarif.text(json, "shortDescription", page.title());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", SarifRules.plainMessage(page.text()));
    json.writeStringProperty("markdown", page.text());
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", LEVEL);
    json.writeEndObject();
    json.writeEndObject();
  }
}
