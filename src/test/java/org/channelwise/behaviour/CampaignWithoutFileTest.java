package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.campaign.Brief;
import org.channelwise.source.Places;
import org.junit.jupiter.api.Test;

/** What is recommended follows from what a campaign is; where it stands changes nothing. */
class CampaignWithoutFileTest {

  @Test
  void aCampaignThatStandsNowhereIsAnsweredAsInItsFile() {
    Advisor advisor = new Advisor(Shipped.RULES);
    assertThat(Shipped.FIXTURES).hasSizeGreaterThan(60);
    for (Brief brief : Shipped.FIXTURES) {
      Recommendation inFile = advisor.recommend(brief);
      Recommendation nowhere = advisor.recommend(nowhere(brief));
      assertThat(nowhere.primary()).isEqualTo(inFile.primary());
      assertThat(nowhere.backups()).isEqualTo(inFile.backups());
      assertThat(nowhere.outranked()).isEqualTo(inFile.outranked());
      assertThat(nowhere.excluded()).isEqualTo(inFile.excluded());
      assertThat(codes(nowhere)).containsExactlyInAnyOrderElementsOf(codes(inFile));
    }
  }

  private static List<String> codes(Recommendation answer) {
    return answer.findings().stream().map(ReportedFinding::code).toList();
  }

  private static Brief nowhere(Brief brief) {
    return new Brief(
        brief.name(),
        brief.campaign(),
        brief.purposes(),
        brief.candidates(),
        brief.consents(),
        brief.circumstances(),
        brief.brand(),
        brief.kpis(),
        brief.plan(),
        new Places("an idea", Map.of()));
  }
}
