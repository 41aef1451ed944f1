package org.channelwise.report.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.RuleRef;
import org.channelwise.report.ProblemPage;
import org.channelwise.report.Wording;
import org.channelwise.source.Plain;
import tools.jackson.core.JsonGenerator;

/** The rules behind the results of a SARIF run: one for each code, with what all of them say. */
final class SarifRules {

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** What is known of a code. */
  private static final class Rule {
    private final List<Severity> severities = new ArrayList<>();
    private final Set<String> help = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> guidance = new TreeSet<>();
    private final Optional<ProblemPage> page;
    private final int index;

    Rule(int index, Optional<ProblemPage> page) {
      this.index = index;
      this.page = page;
    }
  }

  /** Notes a result, and says which of the rules it belongs to. */
  int index(Notice notice) {
    Rule rule =
        rules.computeIfAbsent(
            notice.code(), code -> new Rule(rules.size(), notice.problem().map(ProblemPage::of)));
    rule.severities.add(notice.severity());
    notice.rule().ifPresent(ref -> note(rule, ref));
    return rule.index;
  }

  private static void note(Rule rule, RuleRef ref) {
    rule.names.add(ref.name());
    rule.guidance.add(ref.guidance());
    rule.help.add(
        "%s (guidance %s, %s, %s)"
            .formatted(ref.name(), ref.guidance(), Wording.source(ref.source()), ref.at()));
  }

  void write(JsonGenerator json) {
    rules.forEach((code, rule) -> write(json, code, rule));
  }

  private static void write(JsonGenerator json, String code, Rule rule) {
    json.writeStartObject();
    json.writeStringProperty("id", code);
    rule.page.ifPresentOrElse(page -> explain(json, page), () -> explain(json, code, rule));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty(
        "level", level(rule.severities.stream().min(Severity::compareTo).orElseThrow()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    rule.guidance.forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void explain(JsonGenerator json, ProblemPage page) {
    Sarif.text(json, "shortDescription", page.title());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", plainMessage(page.text()));
    json.writeStringProperty("markdown", page.text());
    json.writeEndObject();
  }

  private static void explain(JsonGenerator json, String code, Rule rule) {
    Sarif.text(json, "shortDescription", rule.names.isEmpty() ? words(code) : join(rule.names));
    Sarif.text(
        json,
        "help",
        rule.help.isEmpty()
            ? "The answer as a whole says so; no single rule does."
            : "Said by: " + join(rule.help) + ".");
  }

  private static String join(Set<String> texts) {
    return texts.stream().collect(Collectors.joining("; "));
  }

  /** {@code NO_CHANNEL} as people read it. */
  private static String words(String code) {
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  /** Text in which brackets make no link and braces no placeholder. */
  static String plainMessage(String text) {
    return Plain.of(text)
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
