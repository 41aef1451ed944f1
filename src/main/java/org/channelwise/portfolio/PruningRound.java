package org.channelwise.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.brand.Brand;
import org.channelwise.brand.RunChannel;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.facts.BrandChannel;
import org.channelwise.facts.Portfolio;
import org.channelwise.facts.StageResult;
import org.channelwise.vocabulary.ChannelTerm;
import org.jspecify.annotations.Nullable;

/**
 * One round of the pruning: the channels that are left, counted afresh. How they do is measured
 * against all channels that the brand runs, so that nobody does worse because a weaker one went.
 */
final class PruningRound {

  private static final int CENTS = 2;

  private final Brand brand;
  private final Ledger ledger;
  private final Set<String> dropped;
  private final Set<StageKey> setAside;
  private final List<ChannelTerm> running;
  private final Standings standings;

  /**
   * Counts.
   *
   * @param dropped the channels that earlier rounds dropped
   * @param setAside the figures that earlier rounds set aside
   */
  PruningRound(Brand brand, Ledger ledger, Set<String> dropped, Set<StageKey> setAside) {
    this.brand = brand;
    this.ledger = ledger;
    this.dropped = Set.copyOf(dropped);
    this.setAside = Set.copyOf(setAside);
    this.running = ledger.channels().stream().filter(c -> !dropped.contains(c.id())).toList();
    Map<String, Map<String, Figures>> compared = new LinkedHashMap<>();
    for (ChannelTerm channel : ledger.channels()) {
      Map<String, Figures> stages = new LinkedHashMap<>(ledger.stages(channel.id()));
      stages.keySet().removeIf(stage -> setAside.contains(new StageKey(channel.id(), stage)));
      compared.put(channel.id(), stages);
    }
    this.standings = new Standings(compared);
  }

  List<ChannelTerm> running() {
    return running;
  }

  Standings standings() {
    return standings;
  }

  boolean measured(String channel) {
    return standings.rank(channel) > 0;
  }

  /**
   * What the rules see of the channels.
   *
   * @param kept the channels that a rule keeps whatever their figures
   */
  List<Record> facts(Set<String> kept) {
    List<Record> facts = new ArrayList<>();
    List<StageResult> results = new ArrayList<>();
    for (ChannelTerm channel : running) {
      facts.add(channel(channel));
      ledger
          .stages(channel.id())
          .forEach((stage, figures) -> results.add(result(channel, stage, figures)));
    }
    facts.addAll(results);
    facts.add(portfolio(kept, results));
    return facts;
  }

  private Portfolio portfolio(Set<String> kept, List<StageResult> results) {
    int measured = (int) running.stream().filter(c -> measured(c.id())).count();
    int judged =
        (int) running.stream().filter(c -> measured(c.id()) || kept.contains(c.id())).count();
    Set<String> best =
        results.stream()
            .filter(result -> result.rank() == 1)
            .map(StageResult::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Double spend = null;
    Double content = null;
    for (String channel : dropped) {
      spend = plus(spend, ledger.sum(channel, each -> each.results().spend()));
      content = plus(content, ledger.of(channel).content());
    }
    return new Portfolio(
        brand.id(),
        running.size(),
        judged,
        running.size() - measured,
        dropped.size(),
        rounded(spend),
        rounded(content),
        best,
        present(brand.capabilities()));
  }

  private static Set<String> present(Map<String, Boolean> capabilities) {
    return capabilities.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private BrandChannel channel(ChannelTerm channel) {
    String id = channel.id();
    RunChannel stated = ledger.of(id);
    Double acquisitions = ledger.sum(id, each -> each.results().acquisitions());
    Double assists = ledger.sum(id, each -> each.results().assists());
    Double spend = ledger.sum(id, each -> each.results().spend());
    double usualValue = ledger.usualValue();
    int aside = (int) setAside.stream().filter(key -> key.channel().equals(id)).count();
    return new BrandChannel(
        id,
        channel.name(),
        channel.kind(),
        stated.pinned(),
        measured(id),
        aside,
        ledger.missing(id),
        standings.rank(id),
        standings.order().size(),
        acquisitions,
        assists,
        Figures.over(assists, Figures.orNone(assists) + Figures.orNone(acquisitions)),
        ledger.totalBeside(id, each -> each.results().acquisitions()),
        rounded(spend),
        Figures.over(spend, ledger.total(each -> each.results().spend())),
        stated.content(),
        Figures.over(stated.content(), ledger.totalContent()),
        broughtShareAtMost(id, Figures.orNone(acquisitions) + Figures.orNone(assists)),
        rounded(
            Figures.over(
                ledger.whole(id, each -> each.revenueAtMost(usualValue)),
                ledger.whole(id, each -> each.results().spend()))));
  }

  private @Nullable Double broughtShareAtMost(String channel, double observed) {
    Double most = ledger.whole(channel, Figures::acquisitionsAtMost);
    if (most == null) {
      return null;
    }
    double brought = most + Figures.orNone(ledger.sum(channel, each -> each.results().assists()));
    double all =
        ledger.total(each -> each.results().acquisitions())
            + ledger.total(each -> each.results().assists());
    return Figures.over(brought, all - observed + brought);
  }

  private StageResult result(ChannelTerm channel, String stage, Figures figures) {
    StageKey key = new StageKey(channel.id(), stage);
    Results results = figures.results();
    int others =
        (int)
            running.stream()
                .filter(other -> !other.equals(channel))
                .filter(other -> ledger.stages(other.id()).containsKey(stage))
                .count();
    return new StageResult(
        channel.id(),
        channel.name(),
        stage,
        results.contacts(),
        results.actions(),
        results.acquisitions(),
        results.assists(),
        results.spend(),
        results.revenue(),
        figures.acquisitionRate(),
        figures.acquisitionRateAtLeast(),
        rounded(figures.costPerAcquisition()),
        rounded(figures.costPerAction()),
        rounded(figures.revenueOverSpend()),
        standings.rank(key),
        standings.ranked(stage),
        others);
  }

  private static @Nullable Double plus(@Nullable Double sum, @Nullable Double more) {
    return more == null ? sum : (Double) (Figures.orNone(sum) + more);
  }

  /** To hundredths, as people write amounts. */
  private static @Nullable Double rounded(@Nullable Double amount) {
    return amount == null
        ? null
        : (Double) BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP).doubleValue();
  }
}
