package org.channelwise.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.language.Phase;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code facts.yaml} and the {@code expected.yaml} beside it. */
final class PhaseFixtureReader {

  private final List<Problem> problems = new ArrayList<>();

  private PhaseFixtureReader() {}

  static Parsed<PhaseFixture> read(SourceText facts, SourceText expected) {
    PhaseFixtureReader reader = new PhaseFixtureReader();
    return YamlFile.read(facts)
        .then(
            given ->
                YamlFile.read(expected)
                    .then(wanted -> reader.fixture(facts, given, expected, wanted)));
  }

  private Parsed<PhaseFixture> fixture(
      SourceText factsText, List<Node> given, SourceText expectedText, List<Node> wanted) {
    Map<String, Node> top = fields(given.get(0));
    Optional<Phase> phase =
        Optional.ofNullable(top.get("phase")).flatMap(n -> Phase.ofFolder(text(n)));
    if (phase.isEmpty()) {
      problem(
          ProblemKind.MISSING_FIELD,
          factsText,
          given.get(0),
          "The phase is missing or unknown.",
          "Write phase: and the name of a folder of rules.");
    }
    List<Record> facts = new ArrayList<>();
    for (Node each : items(top.get("facts"))) {
      fields(each)
          .forEach((type, values) -> fact(factsText, phase, type, values).ifPresent(facts::add));
    }
    List<PhaseFixture.Drawn> conclusions = new ArrayList<>();
    Map<String, Node> expectations = fields(wanted.get(0));
    if (!expectations.containsKey("conclusions")) {
      problem(
          ProblemKind.MISSING_FIELD,
          expectedText,
          wanted.get(0),
          "The conclusions are missing.",
          "Write conclusions: and a list, [] for none.");
    }
    for (Node each : items(expectations.get("conclusions"))) {
      Map<String, Node> drawn = fields(each);
      conclusions.add(
          new PhaseFixture.Drawn(
              Optional.ofNullable(drawn.get("type")).map(PhaseFixtureReader::text).orElse(""),
              Optional.ofNullable(drawn.get("channel")).map(PhaseFixtureReader::text).orElse("")));
    }
    return problems.isEmpty()
        ? new Parsed.Ok<>(new PhaseFixture(phase.orElseThrow(), facts, conclusions))
        : new Parsed.Failed<>(problems);
  }

  private Optional<Record> fact(
      SourceText source, Optional<Phase> phase, String type, Node values) {
    Optional<Class<? extends Record>> known =
        phase.stream()
            .flatMap(p -> p.sees().stream())
            .filter(seen -> seen.getSimpleName().equals(type))
            .findFirst();
    if (known.isEmpty()) {
      problem(
          ProblemKind.UNKNOWN_TYPE,
          source,
          values,
          "The rules of this phase see no fact of the type " + type + ".",
          "Look up the types in the guide to writing rules.");
      return Optional.empty();
    }
    try {
      return Optional.of(FactBuilder.build(known.get(), values));
    } catch (FactBuilder.Misfit misfit) {
      problem(
          ProblemKind.UNKNOWN_FIELD,
          source,
          misfit.at(),
          misfit.says(),
          "Look up the fields of " + type + " in the guide to writing rules.");
      return Optional.empty();
    }
  }

  private void problem(ProblemKind kind, SourceText source, Node at, String message, String hint) {
    problems.add(source.problem(kind, at.line(), at.column(), message, hint));
  }

  private static Map<String, Node> fields(Node node) {
    Map<String, Node> fields = new HashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> fields.put(entry.key().text(), entry.value()));
    }
    return fields;
  }

  private static List<Node> items(@Nullable Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
