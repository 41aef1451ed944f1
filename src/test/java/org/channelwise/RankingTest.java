package org.channelwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.channelwise.advice.Scored;
import org.channelwise.facts.Evidence;
import org.channelwise.facts.Reservation;
import org.channelwise.facts.Serves;
import org.junit.jupiter.api.Test;

/** Points are the shipped ones: named 100, compatible 40, fits strongly 10, fits 5, poorly -5. */
class RankingTest {

  private static Evidence fits(String channel) {
    return new Evidence(channel, Evidence.FITS, "");
  }

  private static Evidence fitsPoorly(String channel) {
    return new Evidence(channel, Evidence.FITS_POORLY, "");
  }

  /** SMS 40 + 10, email 40 + 5 - 5, WhatsApp 100 - 5; push 0, as nothing is said of it. */
  @Test
  void theScoreIsTheSumOfThePointsAndTheHighestComesFirst() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", 1.0)
            .add("sms", 0.1)
            .add("mobile-push", 1.0)
            .add("whatsapp", 0.1)
            .serves("email", Serves.COMPATIBLE)
            .serves("sms", Serves.COMPATIBLE)
            .serves("whatsapp", Serves.NAMED)
            .fit("one", fits("email"))
            .fit("two", fitsPoorly("email"))
            .fit("three", new Evidence("sms", Evidence.FITS_STRONGLY, ""))
            .fit("four", fitsPoorly("whatsapp"))
            .ranking();

    assertThat(ranking.scored())
        .extracting(Scored::channel)
        .containsExactly("whatsapp", "sms", "email", "mobile-push");
    assertThat(ranking.scored()).extracting(Scored::score).containsExactly(95, 50, 40, 0);
  }

  @Test
  void equalScoresAreDecidedByReachAndThenByPrecedence() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", null)
            .add("sms", 0.5)
            .add("mobile-push", 0.0)
            .add("whatsapp", 0.5)
            .add("phone", 0.7)
            .ranking();

    assertThat(ranking.contenders())
        .extracting(Contender::channel)
        .containsExactly("phone", "sms", "whatsapp", "mobile-push", "email");
  }

  @Test
  void whatDecidedIsTold() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", null)
            .add("sms", 0.5)
            .add("whatsapp", 0.5)
            .add("phone", 0.5)
            .fit("one", fits("phone"))
            .ranking();
    Contender phone = ranking.contenders().get(0);
    Contender sms = ranking.contenders().get(1);
    Contender whatsapp = ranking.contenders().get(2);
    Contender email = ranking.contenders().get(3);

    assertThat(Ranking.decidedBy(phone, sms)).isEqualTo("score");
    assertThat(Ranking.decidedBy(sms, whatsapp)).isEqualTo("precedence");
    assertThat(Ranking.decidedBy(whatsapp, email)).isEqualTo("reach");
  }

  /** By weight whichever way, of equal weight what speaks for it first, then by the rule's name. */
  @Test
  void theWeightiestReasonComesFirst() {
    Ranking ranking =
        new RankedCandidates()
            .add("sms", 0.5)
            .serves("sms", Serves.COMPATIBLE)
            .fit("gravely", new Evidence("sms", Evidence.WEIGHS_AGAINST, ""))
            .fit("against", fitsPoorly("sms"))
            .fit("reserved", new Reservation("sms", ""))
            .fit("later", fits("sms"))
            .fit("early", fits("sms"))
            .fit("strongly", new Evidence("sms", Evidence.FITS_STRONGLY, ""))
            .ranking();

    assertThat(ranking.contenders().get(0).reasons())
        .extracting(reason -> reason.firing().rule().name())
        .containsExactly(
            "serves sms", "gravely", "strongly", "early", "later", "against", "reserved");
    assertThat(ranking.contenders().get(0).reasons())
        .extracting(WeighedFiring::points)
        .containsExactly(40, -25, 10, 5, 5, -5, 0);
  }

  @Test
  void aReservedChannelKeepsItsRankButLeadsLast() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", 0.9)
            .add("sms", 0.8)
            .add("whatsapp", 0.7)
            .fit("one", new Reservation("email", ""))
            .ranking();

    assertThat(ranking.contenders())
        .extracting(Contender::channel)
        .containsExactly("email", "sms", "whatsapp");
    assertThat(ranking.toLead())
        .extracting(Contender::channel)
        .containsExactly("sms", "whatsapp", "email");
    assertThat(ranking.contenders())
        .extracting(Contender::reserved)
        .containsExactly(true, false, false);
  }

  /** SMS, WhatsApp and phone share the phone; each advertising platform holds people of its own. */
  @Test
  void channelsOfOneAddressFailTogether() {
    Ranking ranking =
        new RankedCandidates()
            .add("sms", 0.9)
            .add("whatsapp", 0.8)
            .add("email", 0.7)
            .add("facebook-ads", 0.6)
            .add("google-ads", 0.5)
            .ranking();
    Set<String> used =
        Set.of(ranking.contenders().get(0).addressKey(), ranking.contenders().get(3).addressKey());

    assertThat(ranking.atOtherAddresses(used))
        .extracting(Contender::channel)
        .containsExactly("email", "google-ads");
  }

  @Test
  void whatIsTakenAwayLeavesTheOthersInTheirOrder() {
    Ranking ranking =
        new RankedCandidates().add("email", 0.9).add("sms", 0.8).add("whatsapp", 0.7).ranking();

    assertThat(ranking.without(Set.of("sms")).contenders())
        .extracting(Contender::channel)
        .containsExactly("email", "whatsapp");
  }
}
