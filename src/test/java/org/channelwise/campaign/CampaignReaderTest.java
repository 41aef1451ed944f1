package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.facts.Candidate;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;

/** A campaign needs no file: it can be made from values. */
class CampaignReaderTest {
  private static final SourceText NOWHERE = new SourceText("an idea", "");

  @Test
  void aCampaignIsMadeFromValues() {
    Brief brief = read("retention").orElseThrow();
    assertThat(brief.campaign().goal()).isEqualTo("retention");
    assertThat(brief.candidates()).extracting(Candidate::channel).containsExactly("sms");
    assertThat(brief.candidates()).extracting(Candidate::reach).containsExactly(0.5);
    assertThat(brief.file()).isEqualTo("an idea");
    assertThat(brief.place("channels.sms.reach")).hasToString("an idea:1:1");
  }

  @Test
  void whatIsWrongWithItsValuesIsToldAsInAFile() {
    assertThat(Inputs.rendered(read("retentoin").problems()))
        .isEqualTo(
            """
            an idea:1:1: goal is "retentoin", which the vocabulary does not list under goals.
              Did you mean "retention"?
            """);
  }

  private static Parsed<Brief> read(String goal) {
    Node root =
        block(
            Map.of(
                "campaign", value("spring-sale"),
                "goal", value(goal),
                "message", block(Map.of("purpose", value("offer"))),
                "channels", block(Map.of("sms", block(Map.of("reach", value("0.5")))))));
    return new CampaignReader(Inputs.vocabulary()).read(NOWHERE, root, Optional.empty());
  }

  private static Node block(Map<String, Node> fields) {
    List<Entry> entries =
        fields.entrySet().stream()
            .map(field -> new Entry(value(field.getKey()), field.getValue()))
            .toList();
    return new Mapping(entries, 1, 1);
  }

  private static Scalar value(String text) {
    return new Scalar(text, true, 1, 1);
  }
}
