package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.over;
import static org.channelwise.portfolio.NullableNumbers.plus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.channelwise.brand.Brand;
import org.channelwise.brand.RunChannel;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a brand's file states of its channels and what that adds up to, whatever is dropped or set
 * aside.
 */
final class BrandResults {

  /** The figures that a channel should state, by the names that brand files give them. */
  private static final Map<String, Function<Results, @Nullable Double>> FIGURES =
      Map.of(
          "contacts", Results::contacts,
          "actions", Results::actions,
          "acquisitions", Results::acquisitions,
          "spend", Results::spend,
          "revenue", Results::revenue);

  private final Brand brand;
  private final Vocabulary vocabulary;
  private final SupposedBrand question;
  private final List<ChannelTerm> channels;
  private final List<String> stages;
  private final Map<String, Map<String, ResultFigures>> byChannel = new LinkedHashMap<>();

  BrandResults(Brand brand, Vocabulary vocabulary) {
    this(brand, vocabulary, SupposedBrand.NOTHING);
  }

  /** The brand's results, were it to run the channels that a question supposes. */
  BrandResults(Brand asRead, Vocabulary vocabulary, SupposedBrand question) {
    this.brand = question.suppose(asRead);
    this.vocabulary = vocabulary;
    this.question = question;
    this.stages = List.copyOf(vocabulary.terms("stages"));
    this.channels =
        vocabulary.channels().stream()
            .filter(channel -> brand.channels().containsKey(channel.id()))
            .toList();
    for (ChannelTerm channel : channels) {
      Map<String, ResultFigures> byStage = new LinkedHashMap<>();
      Map<String, Results> results = of(channel.id()).results();
      for (String stage : stages) {
        Optional.ofNullable(results.get(stage))
            .ifPresent(stated -> byStage.put(stage, new ResultFigures(stated)));
      }
      byChannel.put(channel.id(), byStage);
    }
    channels.forEach(channel -> countAssists(channel.id()));
  }

  /** A channel can assist in no more acquisitions than the others state. */
  private void countAssists(String channel) {
    Double stated = statedBeside(channel, Results::acquisitions);
    Double assists = sum(channel, Results::assists);
    if (stated != null && assists != null && assists > stated) {
      stages(channel).replaceAll((stage, figures) -> figures.countingAssists(stated / assists));
    }
  }

  /** The same brand, had it not pinned a channel. */
  BrandResults unpinned(String channel) {
    return new BrandResults(brand.with(channel, of(channel).unpinned()), vocabulary, question);
  }

  Brand brand() {
    return brand;
  }

  /** What the answer is to suppose. */
  SupposedBrand question() {
    return question;
  }

  /** The brand's currency as it stands behind an amount, empty if its file does not say. */
  String unit() {
    return brand.currency().map(currency -> " " + currency).orElse("");
  }

  /** The brand's channels by precedence. */
  List<ChannelTerm> channels() {
    return channels;
  }

  /** All stages, in the vocabulary's order. */
  List<String> stages() {
    return stages;
  }

  /** What the brand's file says of a channel. */
  RunChannel of(String channel) {
    RunChannel found = brand.channels().get(channel);
    if (found == null) {
      throw new IllegalArgumentException("The brand has no channel " + channel);
    }
    return found;
  }

  /** The figures of a channel by stage, the stages in the vocabulary's order. */
  Map<String, ResultFigures> stages(String channel) {
    return byChannel.getOrDefault(channel, Map.of());
  }

  /** The names of the figures that no stage of a channel states. */
  Set<String> missing(String channel) {
    Set<String> missing = new HashSet<>();
    FIGURES.forEach(
        (name, figure) -> {
          if (sum(channel, figure) == null) {
            missing.add(name);
          }
        });
    return missing;
  }

  /** The sum of a figure over the stages of a channel, null if no stage states it. */
  @Nullable Double sum(String channel, Function<Results, @Nullable Double> figure) {
    Double sum = null;
    for (ResultFigures each : stages(channel).values()) {
      sum = plus(sum, figure.apply(each.results()));
    }
    return sum;
  }

  /** As {@link #sum}, but null if any stage lacks the figure. */
  @Nullable Double whole(String channel, Function<ResultFigures, @Nullable Double> figure) {
    return ResultFigures.whole(stages(channel).values(), figure);
  }

  /** The sum of a figure over all stages of all channels, those left out that lack it. */
  double total(Function<Results, @Nullable Double> figure) {
    return channels.stream().mapToDouble(channel -> orZero(sum(channel.id(), figure))).sum();
  }

  /** The sum of a figure over all channels but one, null if none of them states it. */
  @Nullable Double statedBeside(String channel, Function<Results, @Nullable Double> figure) {
    Double total = null;
    for (ChannelTerm other : channels) {
      if (!other.id().equals(channel)) {
        total = plus(total, sum(other.id(), figure));
      }
    }
    return total;
  }

  /** The sum of a figure over all channels in a stage, those left out that lack it. */
  double totalInStage(String stage, Function<Results, @Nullable Double> figure) {
    return byChannel.values().stream()
        .map(byStage -> Optional.ofNullable(byStage.get(stage)))
        .flatMap(Optional::stream)
        .mapToDouble(figures -> orZero(figure.apply(figures.results())))
        .sum();
  }

  /**
   * What an acquisition costs the brand beside a channel, where both are stated; null if nowhere.
   */
  @Nullable Double costElsewhere(String channel) {
    Double spend = null;
    Double acquisitions = null;
    for (Map.Entry<String, Map<String, ResultFigures>> other : byChannel.entrySet()) {
      for (ResultFigures each : other.getValue().values()) {
        Results stated = each.results();
        if (!other.getKey().equals(channel)
            && stated.spend() != null
            && stated.acquisitions() != null) {
          spend = plus(spend, stated.spend());
          acquisitions = plus(acquisitions, stated.acquisitions());
        }
      }
    }
    return over(spend, acquisitions);
  }

  /** The assists that count of all channels. */
  double totalAssists() {
    return byChannel.values().stream()
        .flatMap(byStage -> byStage.values().stream())
        .mapToDouble(figures -> orZero(figures.assistsCounted()))
        .sum();
  }

  /** Pieces of content a month that all channels take, those left out that do not say. */
  double totalContent() {
    return channels.stream().mapToDouble(channel -> orZero(of(channel.id()).content())).sum();
  }

  /** What an acquisition brings on average where both are stated, 0 if nothing is known. */
  double usualValue() {
    double revenue = 0;
    double acquisitions = 0;
    for (Map<String, ResultFigures> byStage : byChannel.values()) {
      for (ResultFigures each : byStage.values()) {
        Double brought = each.results().revenue();
        Double acquired = each.results().acquisitions();
        if (brought != null && acquired != null) {
          revenue += brought;
          acquisitions += acquired;
        }
      }
    }
    return orZero(over(revenue, acquisitions));
  }
}
