package org.channelwise.lab;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problems;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.Shapes;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlReader;
import org.channelwise.vocabulary.Vocabulary;

/** Reads what is expected of a fixture brand. */
public final class PortfolioExpectationReader {

  private static final Items CHANNELS = new Items(new Term("channels"), true);

  private static final Items LINES = new Items(Shapes.LINE, true);

  private static final Fields EXPECTATION =
      new Fields(
          "an expectation",
          required("keep", "every channel to keep", CHANNELS),
          required("drop", "every channel to drop", CHANNELS),
          required("unmeasured", "every channel that cannot be judged", CHANNELS),
          optional("findings", "codes that must be among the findings", LINES),
          optional(
              "reasons",
              "guidance ids that must stand behind what is said of a channel",
              new Keyed("channels", LINES, true)));

  private final Vocabulary vocabulary;

  /** A reader that knows the terms of a vocabulary. */
  public PortfolioExpectationReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads a file with an expectation, or says everything that is wrong with it. */
  public Parsed<PortfolioExpectation> read(SourceText source) {
    Problems problems = new Problems(source);
    Optional<Node> tree =
        YamlReader.readSingle(
            source,
            problems,
            "A second document begins here, but a fixture holds one brand.",
            "Put each brand into a folder of its own.");
    tree.ifPresent(root -> new ShapeCheck(vocabulary::terms, problems).check(root, EXPECTATION));
    return problems.any()
        ? new Parsed.Failed<>(problems.inOrder())
        : new Parsed.Ok<>(expectation(Block.of(tree.orElseThrow())));
  }

  private static PortfolioExpectation expectation(Block block) {
    Map<String, List<String>> reasons = new TreeMap<>();
    Block byChannel = block.block("reasons");
    byChannel.keys().forEach(channel -> reasons.put(channel, byChannel.texts(channel)));
    return new PortfolioExpectation(
        block.texts("keep"),
        block.texts("drop"),
        block.texts("unmeasured"),
        block.texts("findings"),
        reasons);
  }
}
