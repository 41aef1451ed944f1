package org.channelwise.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.lab.FactsFixture.Drawn;
import org.channelwise.language.Phase;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlFile;

/** Reads {@code facts.yaml} and the {@code expected.yaml} beside it. */
final class FactsReader {

  private final Problems problems;

  private FactsReader(SourceText source) {
    this.problems = new Problems(source);
  }

  /** Reads both, or says everything that is wrong with them. */
  static Parsed<FactsFixture> read(SourceText facts, SourceText expected) {
    return YamlFile.read(facts)
        .then(
            given ->
                YamlFile.read(expected)
                    .then(wanted -> read(facts, given.get(0), expected, wanted.get(0))));
  }

  private static Parsed<FactsFixture> read(
      SourceText givenText, Node given, SourceText wantedText, Node wanted) {
    FactsReader of = new FactsReader(givenText);
    FactsReader by = new FactsReader(wantedText);
    Optional<Phase> phase = of.phase(given);
    List<Record> facts = of.facts(Block.of(given), phase);
    List<Drawn> expected = by.conclusions(wanted);
    return of.problems.any() || by.problems.any()
        ? new Parsed.Failed<>(
            Stream.of(of, by).flatMap(reader -> reader.problems.inOrder().stream()).toList())
        : new Parsed.Ok<>(new FactsFixture(phase.orElseThrow(), facts, expected));
  }

  private Optional<Phase> phase(Node given) {
    Optional<Phase> phase = Block.of(given).text("phase").flatMap(Phase::ofFolder);
    if (phase.isEmpty()) {
      problems.at(
          ProblemKind.MISSING_FIELD,
          given,
          "The phase is missing or unknown.",
          "Write phase: and the name of a folder of rules.");
    }
    return phase;
  }

  private List<Record> facts(Block given, Optional<Phase> phase) {
    List<Class<? extends Record>> seen = phase.map(Phase::sees).orElse(List.of());
    List<Record> facts = new ArrayList<>();
    for (Node each : items(given, "facts")) {
      Block.of(each)
          .values()
          .forEach((type, values) -> fact(seen, type, values).ifPresent(facts::add));
    }
    return facts;
  }

  private Optional<Record> fact(List<Class<? extends Record>> seen, String type, Node values) {
    Optional<Class<? extends Record>> known =
        seen.stream().filter(each -> each.getSimpleName().equals(type)).findFirst();
    if (known.isEmpty()) {
      problems.at(
          ProblemKind.UNKNOWN_TYPE,
          values,
          "The rules of this phase see no fact of the type " + type + ".",
          "Look up the types in the guide to writing rules.");
    }
    return known.map(each -> new FactBuilder(problems, type).build(each, values));
  }

  private List<Drawn> conclusions(Node wanted) {
    Block block = Block.of(wanted);
    if (block.node("conclusions").isEmpty()) {
      problems.at(
          ProblemKind.MISSING_FIELD,
          wanted,
          "The conclusions are missing.",
          "Write conclusions: and a list, [] for none.");
    }
    return items(block, "conclusions").stream()
        .map(Block::of)
        .map(each -> new Drawn(each.text("type").orElse(""), each.text("channel").orElse("")))
        .toList();
  }

  private static List<Node> items(Block block, String key) {
    return block.node(key).orElse(null) instanceof Node.Sequence sequence
        ? sequence.items()
        : List.of();
  }
}
