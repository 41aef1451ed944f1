package org.channelwise.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.vocabulary.ChannelTerm;

/**
 * One round of the pruning. How channels do is measured against all that the brand runs, so that
 * nobody does worse because a weaker one went.
 *
 * @param madeRoom those dropped that went only so that fewer run
 * @param running the channels that are left, by precedence
 * @param ranking how all channels do, dropped or not, without the figures that are set aside
 */
record PruningRound(
    Set<String> dropped,
    Set<String> madeRoom,
    Set<StageKey> setAside,
    List<ChannelTerm> running,
    CopelandRanking ranking) {

  PruningRound {
    dropped = Set.copyOf(dropped);
    madeRoom = Set.copyOf(madeRoom);
    setAside = Set.copyOf(setAside);
    running = List.copyOf(running);
  }

  static PruningRound of(BrandResults results, Set<String> dropped, Set<StageKey> setAside) {
    return of(results, dropped, Set.of(), setAside);
  }

  static PruningRound of(
      BrandResults results, Set<String> dropped, Set<String> madeRoom, Set<StageKey> setAside) {
    Map<String, Map<String, ResultFigures>> compared = new LinkedHashMap<>();
    for (ChannelTerm channel : results.channels()) {
      Map<String, ResultFigures> stages = new LinkedHashMap<>(results.stages(channel.id()));
      stages.keySet().removeIf(stage -> setAside.contains(new StageKey(channel.id(), stage)));
      compared.put(channel.id(), stages);
    }
    return new PruningRound(
        dropped,
        madeRoom,
        setAside,
        results.channels().stream().filter(c -> !dropped.contains(c.id())).toList(),
        new CopelandRanking(compared));
  }

  /** Whether a channel has figures in some stage that can be compared. */
  boolean measured(String channel) {
    return ranking.rank(channel) > 0;
  }
}
