package org.channelwise.lab;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;
import static org.channelwise.source.Shapes.term;
import static org.channelwise.source.Shapes.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.channelwise.source.Block;
import org.channelwise.source.Parsed;
import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.Shapes;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlFile;
import org.channelwise.vocabulary.Vocabulary;

/** Reads what is expected of fixtures. */
public final class ExpectationReader {

  /** What stands for the primary channel where none is expected. */
  private static final String NONE = "none";

  private static final String LEADING = "channels-or-none";

  private static final Keyed LINES_BY_CHANNEL = new Keyed("channels", Shapes.LINES, true);

  private static final Field FINDINGS =
      optional("findings", "codes that must be among the findings", Shapes.LINES);
  private static final Field REASONS =
      optional(
          "reasons",
          "guidance ids that must stand behind what is said of a channel",
          LINES_BY_CHANNEL);

  private static final Fields OF_CAMPAIGN =
      new Fields(
          "an expectation",
          required("primary", "the primary channel, or none", term(LEADING)),
          required("backups", "the backups, in order", terms("channels")),
          optional(
              "excluded",
              "every excluded channel with the code of its weightiest ground",
              new Keyed("channels", term("exclusions"), true)),
          optional("conditions", "exact conditions on picks, by channel", LINES_BY_CHANNEL),
          FINDINGS,
          REASONS,
          optional("rules", "names of rules that must be among the reasons", Shapes.LINES));

  private static final Fields OF_BRAND =
      new Fields(
          "an expectation",
          required("keep", "every channel to keep", terms("channels")),
          required("drop", "every channel to drop", terms("channels")),
          required("unmeasured", "every channel that cannot be judged", terms("channels")),
          FINDINGS,
          REASONS);

  private final Vocabulary vocabulary;

  /** A reader that knows the terms of a vocabulary. */
  public ExpectationReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads what is expected of campaigns, one document for each in the same order, or says
   * everything that is wrong with it.
   */
  public Parsed<List<Expectation>> campaigns(SourceText source) {
    return YamlFile.each(
        source,
        (root, problems) -> new ShapeCheck(this::known, problems).check(root, OF_CAMPAIGN),
        root -> ofCampaign(Block.of(root)));
  }

  /** Reads what is expected of a brand, or says everything that is wrong with it. */
  public Parsed<PortfolioExpectation> brand(SourceText source) {
    return YamlFile.single(
        source,
        "A second document begins here, but a fixture holds one brand.",
        "Put each brand into a folder of its own.",
        (root, problems) -> new ShapeCheck(vocabulary::terms, problems).check(root, OF_BRAND),
        root -> ofBrand(Block.of(root)));
  }

  private Set<String> known(String section) {
    if (!section.equals(LEADING)) {
      return vocabulary.terms(section);
    }
    Set<String> terms = new LinkedHashSet<>(vocabulary.terms("channels"));
    terms.add(NONE);
    return terms;
  }

  private static Expectation ofCampaign(Block block) {
    return new Expectation(
        block.text("primary").filter(channel -> !channel.equals(NONE)),
        block.texts("backups"),
        byChannel(block.block("excluded"), (each, key) -> each.text(key).orElse("")),
        byChannel(block.block("conditions"), Block::texts),
        block.texts("findings"),
        byChannel(block.block("reasons"), Block::texts),
        block.texts("rules"));
  }

  private static PortfolioExpectation ofBrand(Block block) {
    return new PortfolioExpectation(
        block.texts("keep"),
        block.texts("drop"),
        block.texts("unmeasured"),
        block.texts("findings"),
        byChannel(block.block("reasons"), Block::texts));
  }

  private static <T> Map<String, T> byChannel(Block block, BiFunction<Block, String, T> value) {
    Map<String, T> map = new TreeMap<>();
    block.keys().forEach(channel -> map.put(channel, value.apply(block, channel)));
    return map;
  }
}
