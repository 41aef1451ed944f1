package org.channelwise.report.json;

import java.util.Collection;
import java.util.List;
import org.channelwise.report.Mistake;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;

/** What is wrong with files, as every schema of ours describes it. */
public final class MistakeJson {

  private static final String FIELD = "problems";

  private MistakeJson() {}

  /** Writes problems of files. */
  public static void problems(JsonFields json, Collection<Problem> problems) {
    write(json, problems.stream().map(Mistake::of).toList());
  }

  /** Writes mistakes. */
  static void write(JsonFields json, List<Mistake> mistakes) {
    json.objects(FIELD, mistakes, MistakeJson::write);
  }

  private static void write(JsonFields json, Mistake mistake) {
    json.text("kind", mistake.kind()).text("file", mistake.place().file());
    json.number("line", mistake.place().line()).number("column", mistake.place().column());
    json.text("message", mistake.message()).text("suggestion", mistake.hint());
    mistake.problem().map(ProblemKind::page).ifPresent(page -> json.text("page", page));
  }
}
