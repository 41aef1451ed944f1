package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.facts.CostComparison;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a brand's channels cost it, each held against each. */
record ChannelCosts(Vocabulary vocabulary, Brand brand) {

  /** The comparisons of all channels that have results in a funnel stage. */
  List<CostComparison> in(String stage) {
    Map<ChannelTerm, Results> known = new LinkedHashMap<>();
    for (ChannelTerm channel : vocabulary.channels()) {
      Optional.ofNullable(brand.channels().get(channel.id()))
          .map(run -> run.results().get(stage))
          .ifPresent(results -> known.put(channel, results));
    }
    List<CostComparison> comparisons = new ArrayList<>();
    known.forEach(
        (channel, mine) ->
            known.forEach(
                (other, theirs) -> {
                  if (!channel.equals(other)) {
                    comparisons.add(compared(channel, mine, other, theirs));
                  }
                }));
    return comparisons;
  }

  private static CostComparison compared(
      ChannelTerm channel, Results mine, ChannelTerm other, Results theirs) {
    return new CostComparison(
        channel.id(),
        channel.name(),
        other.name(),
        mine.acquisitions(),
        theirs.acquisitions(),
        times(each(mine.spend(), mine.acquisitions()), each(theirs.spend(), theirs.acquisitions())),
        mine.actions(),
        theirs.actions(),
        times(each(mine.spend(), mine.actions()), each(theirs.spend(), theirs.actions())));
  }

  private static @Nullable Double each(@Nullable Double spend, @Nullable Double results) {
    return spend == null || results == null || results == 0 ? null : spend / results;
  }

  /** How many times the other's the one is, to one decimal place. */
  private static @Nullable Double times(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null || other == 0 ? null : Math.round(one / other * 10) / 10.0;
  }
}
