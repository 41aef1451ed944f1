package org.channelwise.lab;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.channelwise.source.Block;
import org.channelwise.source.Parsed;
import org.channelwise.source.Place;
import org.channelwise.source.Problems;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.Shapes;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlDocument;
import org.channelwise.source.YamlReader;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Reads what is expected of fixture campaigns: one document for each campaign, in the same order.
 */
public final class ExpectationReader {

  /** What stands for the primary channel where none is expected. */
  private static final String NONE = "none";

  private static final String LEADING = "channels-or-none";

  private static final Items LINES = new Items(Shapes.LINE, true);

  private static final Fields EXPECTATION =
      new Fields(
          "an expectation",
          required("primary", "the primary channel, or none", new Term(LEADING)),
          required("backups", "the backups, in order", new Items(new Term("channels"), true)),
          optional(
              "excluded",
              "every excluded channel with the code of its weightiest ground",
              new Keyed("channels", new Term("exclusions"), true)),
          optional(
              "conditions",
              "exact conditions on picks, by channel",
              new Keyed("channels", LINES, true)),
          optional("findings", "codes that must be among the findings", LINES),
          optional(
              "reasons",
              "guidance ids that must stand behind what is said of a channel",
              new Keyed("channels", LINES, true)),
          optional("rules", "names of rules that must be among the reasons", LINES));

  private final Vocabulary vocabulary;

  /** A reader that knows the terms of a vocabulary. */
  public ExpectationReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads a file of expectations, or says everything that is wrong with it. */
  public Parsed<List<Expectation>> read(SourceText source) {
    Problems problems = new Problems(source);
    List<Expectation> expectations = new ArrayList<>();
    for (YamlDocument document : YamlDocument.split(source)) {
      YamlReader.read(document, problems)
          .ifPresent(
              root -> {
                new ShapeCheck(this::terms, problems).check(root, EXPECTATION);
                if (!problems.any()) {
                  expectations.add(expectation(problems.place(root), Block.of(root)));
                }
              });
    }
    return problems.any()
        ? new Parsed.Failed<>(problems.inOrder())
        : new Parsed.Ok<>(List.copyOf(expectations));
  }

  private Set<String> terms(String section) {
    if (!section.equals(LEADING)) {
      return vocabulary.terms(section);
    }
    Set<String> terms = new LinkedHashSet<>(vocabulary.terms("channels"));
    terms.add(NONE);
    return terms;
  }

  private static Expectation expectation(Place place, Block block) {
    return new Expectation(
        place,
        block.text("primary").filter(channel -> !channel.equals(NONE)),
        block.texts("backups"),
        perChannel(block.block("excluded"), (each, key) -> each.text(key).orElse("")),
        perChannel(block.block("conditions"), Block::texts),
        block.texts("findings"),
        perChannel(block.block("reasons"), Block::texts),
        block.texts("rules"));
  }

  private static <T> Map<String, T> perChannel(Block block, BiFunction<Block, String, T> value) {
    Map<String, T> map = new TreeMap<>();
    block.keys().forEach(channel -> map.put(channel, value.apply(block, channel)));
    return map;
  }
}
