package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.facts.CostComparison;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a brand's channels cost it, each held against each.
 *
 * @param vocabulary the terms
 * @param brand the brand
 */
record ChannelCosts(Vocabulary vocabulary, Brand brand) {

  /** The comparisons of all channels that have results in a funnel stage. */
  List<CostComparison> in(String stage) {
    List<CostComparison> comparisons = new ArrayList<>();
    for (ChannelTerm channel : vocabulary.channels()) {
      for (ChannelTerm other : vocabulary.channels()) {
        if (!channel.equals(other)) {
          results(channel, stage)
              .flatMap(
                  mine ->
                      results(other, stage).map(theirs -> compared(channel, mine, other, theirs)))
              .ifPresent(comparisons::add);
        }
      }
    }
    return comparisons;
  }

  private Optional<Results> results(ChannelTerm channel, String stage) {
    return Optional.ofNullable(brand.channels().get(channel.id()))
        .flatMap(known -> Optional.ofNullable(known.results().get(stage)));
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
