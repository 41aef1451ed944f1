package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwise.portfolio.WrittenBrand.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How channels do against each other. Where not said otherwise, each contacted 1000 people. */
class CopelandRankingTest {

  private static final String EARLY = "awareness";
  private static final String LATE = "conversion";

  private final Map<String, Map<String, ResultFigures>> results = new LinkedHashMap<>();

  /** Acquisitions and spend of a channel in a stage. */
  private void add(String channel, String stage, double acquisitions, double spend) {
    add(channel, stage, figures(1000.0, null, acquisitions, null, spend, null));
  }

  private void add(String channel, String stage, ResultFigures figures) {
    results.computeIfAbsent(channel, id -> new LinkedHashMap<>()).put(stage, figures);
  }

  private static StageKey late(String channel) {
    return new StageKey(channel, LATE);
  }

  /**
   * Rate and cost, at the lower bounds of 100, 50 and 20 of 1000 (78.1, 35.0, 11.4 people): a has
   * 0.078 and 1000 / 78.1 = 12.8, b 0.035 and 1000 / 35.0 = 28.6, c 0.011 and 100 / 11.4 = 8.8. So
   * a beats b by both, and c ties with either: a wins 1 + 1/2 of 2, b 1/2 of 2, c 1/2 + 1/2 of 2.
   */
  @Test
  void theShareOfComparisonsWonRanks() {
    add("a", LATE, 100, 1000);
    add("b", LATE, 50, 1000);
    add("c", LATE, 20, 100);
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.won(late("a"))).contains(0.75);
    assertThat(ranking.won(late("b"))).contains(0.25);
    assertThat(ranking.won(late("c"))).contains(0.5);
    assertThat(ranking.rank(late("a"))).isEqualTo(1);
    assertThat(ranking.rank(late("c"))).isEqualTo(2);
    assertThat(ranking.rank(late("b"))).isEqualTo(3);
    assertThat(ranking.ranked(LATE)).isEqualTo(3);
    assertThat(ranking.order()).containsExactly("a", "c", "b");
    assertThat(ranking.rank("a")).isEqualTo(1);
    assertThat(ranking.rank("b")).isEqualTo(3);
  }

  /** b and c tie and both lose to a: they share place 2, and whoever comes first stands first. */
  @Test
  void equalsShareAPlaceInAStageAndPrecedenceDecidesOverall() {
    add("c", LATE, 50, 1000);
    add("b", LATE, 50, 1000);
    add("a", LATE, 100, 1000);
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.rank(late("a"))).isEqualTo(1);
    assertThat(ranking.rank(late("b"))).isEqualTo(2);
    assertThat(ranking.rank(late("c"))).isEqualTo(2);
    assertThat(ranking.order()).containsExactly("a", "c", "b");
  }

  @Test
  void whoIsAloneInAStageDoesBestThere() {
    add("a", LATE, 1, 1000);
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.won(late("a"))).contains(1.0);
    assertThat(ranking.rank(late("a"))).isEqualTo(1);
    assertThat(ranking.rank("a")).isEqualTo(1);
  }

  @Test
  void whoHasNothingToCompareHasNoPlace() {
    add("a", LATE, figures(1000.0, null, null, null, null, null));
    results.put("b", Map.of());
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.won(late("a"))).isEmpty();
    assertThat(ranking.rank(late("a"))).isZero();
    assertThat(ranking.rank("a")).isZero();
    assertThat(ranking.rank("b")).isZero();
    assertThat(ranking.ranked(LATE)).isZero();
    assertThat(ranking.order()).isEmpty();
  }

  /** a states acquisitions, b a spend for actions: each is not alone, and they share no measure. */
  @Test
  void whoSharesNoMeasureWithTheOthersHasNoPlace() {
    add("a", LATE, figures(1000.0, null, 50.0, null, null, null));
    add("b", LATE, figures(1000.0, 50.0, null, null, 90.0, null));

    assertThat(new CopelandRanking(results).order()).isEmpty();
  }

  /** b beats a in one stage and loses in the other: 1 of 2 each, and a comes first. */
  @Test
  void theComparisonsOfAllStagesCount() {
    add("a", EARLY, 50, 1000);
    add("b", EARLY, 100, 1000);
    add("a", LATE, 100, 1000);
    add("b", LATE, 50, 1000);
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.rank(new StageKey("b", EARLY))).isEqualTo(1);
    assertThat(ranking.rank(late("a"))).isEqualTo(1);
    assertThat(ranking.order()).containsExactly("a", "b");
  }

  /**
   * a, b and c meet in the late stage, where a wins 2 of 2, b 1 of 2 and c 0 of 2. In the early one
   * c meets d and wins. d has no stage in common with a and b, and brings as much as a for half its
   * cost: it beats both. So a has 2 of 3 in all, b 1 of 3, c 1 of 3 and d 2 of 3.
   */
  @Test
  void whoNeverMeetIsComparedByWhatItBringsAndCostsInAll() {
    add("a", LATE, figures(100.0, null, 100.0, 0.0, 100.0, 1000.0));
    add("b", LATE, figures(100.0, null, 90.0, 0.0, 100.0, 900.0));
    add("c", LATE, figures(100.0, null, 80.0, 0.0, 100.0, 800.0));
    add("c", EARLY, figures(100.0, null, 100.0, 0.0, 40.0, 1000.0));
    add("d", EARLY, figures(100.0, null, 100.0, 0.0, 50.0, 1000.0));
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.order()).containsExactly("a", "d", "b", "c");
  }

  /** Each is best in its stage, being alone there; d costs more for the same and loses 0 to 1. */
  @Test
  void whoNeverMeetAndCostsMoreRanksLower() {
    add("d", EARLY, figures(100.0, null, 100.0, 0.0, 210.0, 1000.0));
    add("a", LATE, figures(100.0, null, 100.0, 0.0, 100.0, 1000.0));
    CopelandRanking ranking = new CopelandRanking(results);

    assertThat(ranking.rank(new StageKey("d", EARLY))).isEqualTo(1);
    assertThat(ranking.order()).containsExactly("a", "d");
  }
}
