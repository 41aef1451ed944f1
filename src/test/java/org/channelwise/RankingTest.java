package org.channelwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

  /** SMS 40 + 10, email 40 + 5 - 5, WhatsApp 100 - 5; nothing is said of push, and -25 of phone. */
  @Test
  void theScoreIsTheSumOfThePointsAndWorthIsScoreTimesReach() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", 1.0)
            .add("sms", 0.5)
            .add("mobile-push", 1.0)
            .add("whatsapp", 0.4)
            .add("phone", 1.0)
            .serves("email", Serves.COMPATIBLE)
            .serves("sms", Serves.COMPATIBLE)
            .serves("whatsapp", Serves.NAMED)
            .fit("one", fits("email"))
            .fit("two", fitsPoorly("email"))
            .fit("three", new Evidence("sms", Evidence.FITS_STRONGLY, ""))
            .fit("four", fitsPoorly("whatsapp"))
            .fit("five", new Evidence("phone", Evidence.WEIGHS_AGAINST, ""))
            .ranking();

    assertThat(ranking.scored(List.of()))
        .extracting(Scored::channel)
        .containsExactly("email", "whatsapp", "sms", "mobile-push", "phone");
    assertThat(ranking.scored(List.of()))
        .extracting(Scored::score)
        .containsExactly(40, 95, 50, 0, -25);
    assertThat(ranking.scored(List.of()))
        .extracting(Scored::worth)
        .containsExactly(40.0, 38.0, 25.0, 0.0, -25.0);
  }

  /** Half of these people stand in for a reach that nobody says. */
  @Test
  void anUnsaidReachCountsAsTheVocabularySays() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", 0.6)
            .add("sms", null)
            .add("whatsapp", 0.4)
            .fit("one", fits("email"))
            .fit("two", fits("sms"))
            .fit("three", fits("whatsapp"))
            .ranking();

    assertThat(ranking.contenders())
        .extracting(Contender::channel)
        .containsExactly("email", "sms", "whatsapp");
    assertThat(ranking.contenders()).extracting(Contender::worth).containsExactly(3.0, 2.5, 2.0);
  }

  /** Nothing is said of any, so all are worth nothing. */
  @Test
  void equalWorthIsDecidedByReachAndThenByPrecedence() {
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

  /** 10 for half of these people and 5 for all. */
  @Test
  void ofWhatIsWorthTheSameTheHigherScoreComesFirst() {
    Ranking ranking =
        new RankedCandidates()
            .add("email", 1.0)
            .add("sms", 0.5)
            .fit("one", fits("email"))
            .fit("two", new Evidence("sms", Evidence.FITS_STRONGLY, ""))
            .ranking();

    assertThat(ranking.contenders()).extracting(Contender::channel).containsExactly("sms", "email");
    assertThat(Ranking.decidedBy(ranking.contenders().get(0), ranking.contenders().get(1)))
        .isEqualTo("score");
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

    assertThat(Ranking.decidedBy(phone, sms)).isEqualTo("worth");
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
    assertThat(
            new RankedCandidates()
                .add("sms", 0.9)
                .add("whatsapp", 0.8)
                .add("facebook-ads", 0.6)
                .add("google-ads", 0.5)
                .ranking()
                .contenders())
        .extracting(Contender::addressKey)
        .containsExactly("phone", "phone", "ad-audience:facebook-ads", "ad-audience:google-ads");
  }

  /** Email 5 for 0.1, SMS 10 for 0.04, and WhatsApp has more against it, whomever it adds. */
  @Test
  void backupsComeInTheOrderOfWhatTheyAdd() {
    Ranking ranking =
        new RankedCandidates()
            .add("sms", 0.8)
            .add("email", 0.1)
            .add("whatsapp", 0.9)
            .fit("one", new Evidence("sms", Evidence.FITS_STRONGLY, ""))
            .fit("two", fits("email"))
            .fit("three", fitsPoorly("whatsapp"))
            .ranking();
    Map<String, Double> adds = Map.of("sms", 0.04, "email", 0.1, "whatsapp", 0.9);

    assertThat(ranking.toBackUp(each -> adds.getOrDefault(each.channel(), 0.0)))
        .extracting(Contender::channel)
        .containsExactly("email", "sms", "whatsapp");
    assertThat(ranking.toBackUp(each -> 0))
        .extracting(Contender::channel)
        .containsExactly("sms", "email", "whatsapp");
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
