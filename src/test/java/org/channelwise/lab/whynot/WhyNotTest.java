package org.channelwise.lab.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.Judged;
import org.channelwise.advice.Outcome;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.campaign.WrittenCampaign;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.lab.change.WhatIf;
import org.channelwise.lab.whynot.WhyNot.Standing;
import org.channelwise.source.Parsed;
import org.channelwise.vocabulary.ChannelTerm;
import org.junit.jupiter.api.Test;

/** Every so many channels of fixtures; {@code -Dwhy-not.step=1} asks for each of them. */
class WhyNotTest {

  private static final RuleSet RULES = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();
  private static final int STEP = Integer.getInteger("why-not.step", 23);

  private record Asked(WrittenCampaign draft, ChannelTerm channel) {}

  @Test
  void whatWouldChangeItIsConfirmedByAnotherRunOrSaidNotToBe() {
    Advisor advisor = new Advisor(RULES);
    int helped = 0;
    int none = 0;
    int consent = 0;
    long slowest = 0;
    List<Asked> all = asked();
    for (int i = 0; i < all.size(); i += STEP) {
      Asked each = all.get(i);
      long begun = System.nanoTime();
      WhyNot answer = new WhyNotQuestion(RULES, each.channel()).of(each.draft());
      slowest = Math.max(slowest, System.nanoTime() - begun);

      assertThat(answer.standing()).isEqualTo(standing(each, advisor));
      assertThat(answer.changes().isEmpty()).isEqualTo(answer.none().isPresent());
      confirm(each, advisor, answer.changes());
      confirm(each, advisor, answer.collect());
      helped += answer.changes().isEmpty() ? 0 : 1;
      none += answer.changes().isEmpty() ? 1 : 0;
      consent += answer.collect().isEmpty() ? 0 : 1;
    }
    System.out.printf(
        "why-not: %s asked, %s with a change, %s without, %s with consent to collect, slowest %s ms%n",
        helped + none, helped, none, consent, slowest / 1_000_000);
    assertThat(helped).isPositive();
  }

  private static void confirm(Asked asked, Advisor advisor, List<Remedy> remedies) {
    for (Remedy remedy : remedies) {
      Judged judged = new WhatIf(RULES, advisor, remedy.settings()).judge(asked.draft());
      Outcome outcome = Outcome.of(((Judged.Answered) judged).reviewed().recommendation());
      assertThat(outcome.place(asked.channel().id())).contains(remedy.place());
    }
  }

  private static Standing standing(Asked asked, Advisor advisor) {
    var answer = advisor.recommend(asked.draft().brief());
    Optional<Integer> place = Outcome.of(answer).place(asked.channel().id());
    if (place.isPresent()) {
      return place.get() == 0 ? Standing.PRIMARY : Standing.BACKUP;
    }
    return answer.outranked().stream().anyMatch(o -> o.channel().equals(asked.channel().id()))
        ? Standing.OUTRANKED
        : Standing.EXCLUDED;
  }

  /** The channels of each fixture that are excluded or outranked. */
  private static List<Asked> asked() {
    Advisor advisor = new Advisor(RULES);
    List<Asked> all = new ArrayList<>();
    try (Stream<Parsed<WrittenCampaign>> drafts =
        new CampaignFiles(RULES.vocabulary(), Optional.empty())
            .written(List.of("fixtures"), InputStream.nullInputStream())) {
      drafts
          .map(Parsed::orElseThrow)
          .forEach(
              draft ->
                  draft.brief().candidates().stream()
                      .flatMap(each -> RULES.vocabulary().channel(each.channel()).stream())
                      .map(channel -> new Asked(draft, channel))
                      .filter(each -> standing(each, advisor).ordinal() > 1)
                      .forEach(all::add));
    }
    return all;
  }
}
