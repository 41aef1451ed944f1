package org.channelwise.lab.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignReader;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.Phase;
import org.channelwise.source.EditedTree;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlText;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The campaigns that rules can tell apart: one value for each field that they ask for. A campaign
 * of it is a choice, the index of a value for each field. They have no brand.
 */
public final class CampaignSpace {

  private final List<CampaignField> fields;
  private final List<List<Optional<Node>>> values;
  private final Map<String, Integer> places = new HashMap<>();
  private final CampaignReader reader;

  /** The campaigns that have these fields, read by the terms of a vocabulary. */
  public CampaignSpace(List<CampaignField> fields, Vocabulary vocabulary) {
    this.fields = List.copyOf(fields);
    this.values =
        this.fields.stream()
            .map(field -> field.values().stream().map(YamlText::read).toList())
            .toList();
    for (int i = 0; i < this.fields.size(); i++) {
      places.put(this.fields.get(i).path(), i);
    }
    this.reader = new CampaignReader(vocabulary);
  }

  /** The campaigns that the rules of some phases tell apart, in any of several rule sets. */
  public static CampaignSpace of(List<RuleSet> sets, Set<Phase> phases) {
    return new CampaignSpace(Distinctions.of(sets, phases).fields(), sets.get(0).vocabulary());
  }

  /** The fields, in the order of a choice. */
  public List<CampaignField> fields() {
    return fields;
  }

  /** The place of a field in a choice, from 0; empty if no campaign has the field. */
  public Optional<Integer> place(String path) {
    return Optional.ofNullable(places.get(path));
  }

  /**
   * How many choices there are. A channel that is left out is left out whatever is chosen for its
   * fields, so that many of them are the same campaign.
   */
  public BigInteger size() {
    return fields.stream()
        .map(field -> BigInteger.valueOf(field.values().size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** A choice by chance; the same seed gives the same ones. */
  public int[] choice(Random random) {
    return fields.stream().mapToInt(field -> random.nextInt(field.values().size())).toArray();
  }

  /** The file of a choice. */
  public Node tree(String id, int[] choice) {
    List<Node.Entry> first = new ArrayList<>();
    first.add(new Node.Entry(plain("campaign"), plain(id)));
    Node tree = new Mapping(first, 1, 1);
    for (int i = 0; i < choice.length; i++) {
      Optional<Node> value = values.get(i).get(choice[i]);
      List<String> path = List.of(fields.get(i).path().split("\\."));
      if (value.isPresent() && isThere(path, choice)) {
        tree = EditedTree.with(tree, path, value);
      }
    }
    return tree;
  }

  /** Whether the block that a field stands in is not one that is left out. */
  private boolean isThere(List<String> path, int[] choice) {
    return path.size() < 2
        || place(String.join(".", path.subList(0, path.size() - 1)))
            .map(around -> values.get(around).get(choice[around]).isPresent())
            .orElse(true);
  }

  private static Scalar plain(String text) {
    return new Scalar(text, true, 1, 1);
  }

  /** The campaign of a choice, or how its values contradict each other. */
  public Parsed<Brief> campaign(String id, int[] choice) {
    return reader.read(new SourceText(id, ""), tree(id, choice), Optional.empty());
  }
}
