package org.channelwise.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

/** The figures of a brand's channels as its file states them, whatever is dropped or set aside. */
final class Ledger {

  /** The figures that a stage can state, by the names that brand files give them. */
  private static final Map<String, Function<Results, @Nullable Double>> FIGURES = figures();

  private final Brand brand;
  private final List<ChannelTerm> channels;
  private final List<String> stages;
  private final Map<String, Map<String, Figures>> byChannel = new LinkedHashMap<>();

  Ledger(Brand brand, Vocabulary vocabulary) {
    this.brand = brand;
    this.stages = List.copyOf(vocabulary.terms("stages"));
    this.channels =
        vocabulary.channels().stream()
            .filter(channel -> brand.channels().containsKey(channel.id()))
            .toList();
    for (ChannelTerm channel : channels) {
      Map<String, Figures> byStage = new LinkedHashMap<>();
      Map<String, Results> results = of(channel.id()).results();
      for (String stage : stages) {
        Optional.ofNullable(results.get(stage))
            .ifPresent(stated -> byStage.put(stage, new Figures(stated)));
      }
      byChannel.put(channel.id(), byStage);
    }
  }

  private static Map<String, Function<Results, @Nullable Double>> figures() {
    Map<String, Function<Results, @Nullable Double>> figures = new LinkedHashMap<>();
    figures.put("contacts", Results::contacts);
    figures.put("actions", Results::actions);
    figures.put("acquisitions", Results::acquisitions);
    figures.put("spend", Results::spend);
    figures.put("revenue", Results::revenue);
    return figures;
  }

  /** The brand's channels by precedence. */
  List<ChannelTerm> channels() {
    return channels;
  }

  /** Where a stage stands in the vocabulary, from 0. */
  int position(String stage) {
    return stages.indexOf(stage);
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
  Map<String, Figures> stages(String channel) {
    return byChannel.getOrDefault(channel, Map.of());
  }

  /** The figures that no stage of a channel states. */
  Set<String> missing(String channel) {
    Set<String> missing = new LinkedHashSet<>(FIGURES.keySet());
    stages(channel)
        .values()
        .forEach(
            figures ->
                FIGURES.forEach(
                    (name, figure) -> {
                      if (figure.apply(figures.results()) != null) {
                        missing.remove(name);
                      }
                    }));
    return missing;
  }

  /** The sum of a figure over the stages of a channel, null if no stage has it. */
  @Nullable Double sum(String channel, Function<Figures, @Nullable Double> figure) {
    return sum(stages(channel).values(), figure);
  }

  /** As {@link #sum}, but null if any stage lacks the figure. */
  @Nullable Double whole(String channel, Function<Figures, @Nullable Double> figure) {
    Collection<Figures> stages = stages(channel).values();
    return stages.stream().allMatch(each -> figure.apply(each) != null)
        ? sum(stages, figure)
        : null;
  }

  /** The sum of a figure over all stages of all channels, those left out that lack it. */
  double total(Function<Figures, @Nullable Double> figure) {
    return channels.stream()
        .mapToDouble(channel -> Figures.orNone(sum(channel.id(), figure)))
        .sum();
  }

  /** The sum of a figure over all channels but one, null if any of their stages lacks it. */
  @Nullable Double totalBeside(String channel, Function<Figures, @Nullable Double> figure) {
    double total = 0;
    for (ChannelTerm other : channels) {
      if (!other.id().equals(channel)) {
        Double whole = stages(other.id()).isEmpty() ? null : whole(other.id(), figure);
        if (whole == null) {
          return null;
        }
        total += whole;
      }
    }
    return total;
  }

  /** Pieces of content a month that all channels take, those left out that do not say. */
  double totalContent() {
    return channels.stream()
        .mapToDouble(channel -> Figures.orNone(of(channel.id()).content()))
        .sum();
  }

  /** What an acquisition brings on average where both are stated, 0 if nothing is known. */
  double usualValue() {
    List<Figures> both = new ArrayList<>();
    byChannel
        .values()
        .forEach(
            stages ->
                stages.values().stream()
                    .filter(each -> each.results().revenue() != null)
                    .filter(each -> each.results().acquisitions() != null)
                    .forEach(both::add));
    Double revenue = sum(both, each -> each.results().revenue());
    Double acquisitions = sum(both, each -> each.results().acquisitions());
    return Figures.orNone(Figures.over(revenue, acquisitions));
  }

  private static @Nullable Double sum(
      Collection<Figures> stages, Function<Figures, @Nullable Double> figure) {
    Double sum = null;
    for (Figures each : stages) {
      Double value = figure.apply(each);
      if (value != null) {
        sum = Figures.orNone(sum) + value;
      }
    }
    return sum;
  }
}
