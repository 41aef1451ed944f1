package org.channelwise.lab.proof;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.space.CampaignField;
import org.channelwise.lab.space.CampaignSpace;
import org.channelwise.lab.space.Distinctions;
import org.channelwise.language.Phase;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.YamlText;

/**
 * The campaigns that are tried: all that rules tell apart if these are few, else a covering array.
 */
public final class Campaigns {

  private static final String PREFIX = "made-up-";

  private final CampaignSpace space;
  private final CoveringArray array;
  private final boolean all;
  private final long run;

  private Campaigns(CampaignSpace space, CoveringArray array, boolean all, long run) {
    this.space = space;
    this.array = array;
    this.all = all;
    this.run = run;
  }

  /**
   * The campaigns that the rules which decide, and those of properties, tell apart.
   *
   * @param strength how many fields take every combination of their values, where all fields
   *     together would take too many
   * @param limit how many campaigns are tried at the most
   */
  public static Campaigns of(RuleSet rules, int strength, long limit) {
    Set<Phase> phases = EnumSet.copyOf(Distinctions.DECIDING);
    phases.add(Phase.PROPERTIES);
    CampaignSpace space = CampaignSpace.of(List.of(rules), phases);
    List<Integer> sizes = space.fields().stream().map(field -> field.values().size()).toList();
    boolean all = space.size().compareTo(BigInteger.valueOf(limit)) <= 0;
    CoveringArray array = new CoveringArray(sizes, strength);
    return new Campaigns(
        space, array, all, all ? space.size().longValueExact() : Math.min(limit, array.rows()));
  }

  /** How many choices are tried. A few of them may contradict themselves, and are no campaigns. */
  public long tried() {
    return run;
  }

  /** How many choices there are in all. */
  public BigInteger of() {
    return space.size();
  }

  /** How many fields take every combination of their values; empty if all of them do. */
  public Optional<Integer> strength() {
    return all ? Optional.empty() : Optional.of(array.strengthOf(run));
  }

  /** The choices, in their order. */
  LongStream choices() {
    return LongStream.range(0, run);
  }

  /** A choice by its number. */
  int[] choice(long number) {
    return all ? counted(number) : array.row(number);
  }

  private int[] counted(long number) {
    int[] choice = new int[space.fields().size()];
    long left = number;
    for (int i = 0; i < choice.length; i++) {
      int size = space.fields().get(i).values().size();
      choice[i] = (int) (left % size);
      left /= size;
    }
    return choice;
  }

  /** The campaign of a choice; empty if its values contradict each other. */
  Optional<Brief> campaign(int[] choice) {
    return space.campaign(PREFIX + "campaign", choice) instanceof Parsed.Ok<Brief> ok
        ? Optional.of(ok.value())
        : Optional.empty();
  }

  /** The file of a choice. */
  String text(int[] choice) {
    Node tree = space.tree(PREFIX + "campaign", choice);
    return YamlText.document(tree);
  }

  /** The campaigns of all choices that do not contradict themselves. */
  public List<Brief> all() {
    return choices().mapToObj(this::choice).flatMap(each -> campaign(each).stream()).toList();
  }

  /** Where the fields stand in choices whose paths begin so. */
  Stream<Integer> places(String prefix) {
    return IntStream.range(0, space.fields().size())
        .filter(place -> space.fields().get(place).path().startsWith(prefix))
        .boxed();
  }

  /** A field of a choice. */
  CampaignField field(int place) {
    return space.fields().get(place);
  }
}
