package org.channelwise.brand;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.Places;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlDocument;
import org.channelwise.source.YamlFile;
import org.channelwise.source.YamlReader;
import org.channelwise.vocabulary.Vocabulary;

/** Reads a brand's file. */
public final class BrandReader {
  private final Vocabulary vocabulary;

  /** A reader that knows the terms of a vocabulary. */
  public BrandReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads a brand, or says everything that is wrong with its file. */
  public Parsed<Brand> read(SourceText source) {
    return read(source, (brand, problems) -> {});
  }

  /** Reads a brand whose file is named after it. */
  Parsed<Brand> readNamed(String name, SourceText source) {
    return read(
        source,
        (brand, problems) ->
            brand
                .scalar("brand")
                .filter(id -> !id.text().equals(name))
                .ifPresent(
                    id ->
                        problems.at(
                            ProblemKind.CONTRADICTION,
                            id,
                            "brand is %s, but the file is named after %s."
                                .formatted(Quoted.of(id.text()), Quoted.of(name)),
                            "Give the brand and its file the same name.")));
  }

  private Parsed<Brand> read(SourceText source, BiConsumer<Block, Problems> check) {
    return YamlFile.single(
        source,
        "A second document begins here, but a brand file holds one brand.",
        "Put each brand into a file of its own.",
        (root, problems) -> {
          Block block = Block.of(root);
          boolean campaign = block.keys().contains("campaign");
          if (campaign && (block.keys().contains("message") || !block.keys().contains("brand"))) {
            problems.at(
                ProblemKind.WRONG_SHAPE,
                root,
                "This describes a campaign, not a brand.",
                "Begin a brand file with brand: and the brand's id.");
          } else {
            new ShapeCheck(vocabulary::terms, problems).check(root, BrandShape.BRAND);
            toolsThatNobodyOwns(block, problems);
            check.accept(block, problems);
          }
        },
        root -> brand(source, root));
  }

  private static void toolsThatNobodyOwns(Block brand, Problems problems) {
    Set<String> owned = new HashSet<>();
    each(brand.block("tools"), Block::texts).values().forEach(owned::addAll);
    Block channels = brand.block("tool-channels");
    for (String tool : channels.keys()) {
      if (!owned.contains(tool)) {
        problems.at(
            ProblemKind.UNKNOWN_TERM,
            channels.node(tool).orElseThrow(),
            "tool-channels names " + Quoted.of(tool) + ", which stands in no category of tools.",
            "Add it to the tools of its category, or correct its name.");
      }
    }
  }

  /** Whether a document describes a brand and no campaign. */
  public static boolean looksLikeBrand(YamlDocument document) {
    return document.source().lines().noneMatch(line -> line.startsWith("campaign:"))
        && YamlReader.read(document, new Problems(document.source()))
            .map(Block::of)
            .filter(block -> block.keys().contains("brand"))
            .filter(block -> !block.keys().contains("campaign"))
            .isPresent();
  }

  private static Brand brand(SourceText source, Node root) {
    Block block = Block.of(root);
    return new Brand(
        block.text("brand").orElseThrow(),
        block.text("industry"),
        block.texts("goals"),
        block.texts("kpis"),
        each(block.block("channels"), (channels, id) -> channel(channels.block(id))),
        block.texts("purposes"),
        each(block.block("tools"), Block::texts),
        each(block.block("tool-channels"), Block::texts),
        each(block.block("capabilities"), Block::flag),
        block.number("content-capacity").orElse(null),
        block.number("contacts-a-week").orElse(null),
        block.text("currency"),
        Places.of(source, root));
  }

  private static <T> Map<String, T> each(Block block, BiFunction<Block, String, T> value) {
    Map<String, T> values = new LinkedHashMap<>();
    block.keys().forEach(key -> values.put(key, value.apply(block, key)));
    return values;
  }

  private static RunChannel channel(Block block) {
    return new RunChannel(
        Consent.of(block),
        block.number("reach").orElse(null),
        block.number("engaged").orElse(null),
        block.flag("pinned"),
        each(block.block("results"), (stages, stage) -> results(stages.block(stage))),
        block.number("content").orElse(null));
  }

  private static Results results(Block block) {
    return new Results(
        block.number("contacts").orElse(null),
        block.number("actions").orElse(null),
        block.number("acquisitions").orElse(null),
        block.number("assists").orElse(null),
        block.number("spend").orElse(null),
        block.number("revenue").orElse(null));
  }
}
