package org.channelwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.channelwise.facts.Candidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AudienceReachTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  private final AudienceReach reach = new AudienceReach();

  private @Nullable Double add(String address, @Nullable Double share) {
    Contender contender = contender(address, share);
    @Nullable Double adds = reach.adds(contender);
    reach.add(contender);
    return adds;
  }

  private static Contender contender(String address, @Nullable Double share) {
    Candidate candidate =
        new Candidate("a", "A", "direct", address, Set.of(), "explicit", share, null, null, null);
    return new Contender(candidate, address, share == null ? 0.6 : share, false, List.of());
  }

  /** Half; 0.4 of the other half is 0.2; half of the remaining 0.3 is 0.15; 0.15 are left. */
  @Test
  void eachAddressAddsItsShareOfThoseWhoWereMissed() {
    assertThat(reach.together()).isZero();
    assertThat(add("mail", 0.5)).isCloseTo(0.5, CLOSE);
    assertThat(add("phone", 0.4)).isCloseTo(0.2, CLOSE);
    assertThat(add("app", 0.5)).isCloseTo(0.15, CLOSE);
    assertThat(reach.together()).isCloseTo(0.85, CLOSE);
    assertThat(reach.uses("phone")).isTrue();
    assertThat(reach.uses("site")).isFalse();
  }

  @Test
  void anAddressThatIsUsedAlreadyAddsNobody() {
    add("phone", 0.4);

    assertThat(add("phone", 0.9)).isZero();
    assertThat(add("mail", 0.5)).isCloseTo(0.3, CLOSE);
    assertThat(reach.together()).isCloseTo(0.7, CLOSE);
  }

  @Test
  void afterAnUnknownReachNobodyKnowsWhatTheNextAddressAdds() {
    assertThat(add("mail", 0.5)).isCloseTo(0.5, CLOSE);
    assertThat(add("phone", null)).isNull();
    assertThat(add("app", 0.5)).isNull();
    assertThat(add("phone", 0.5)).isZero();
    assertThat(reach.together()).isNull();
  }

  /** 0.6 stands in for the phone: half of the 0.4 that are missed then. */
  @Test
  void whatStandsInForAnUnknownReachCountsWhereChannelsAreRanked() {
    add("phone", null);

    assertThat(reach.addsCounted(contender("mail", 0.5))).isCloseTo(0.2, CLOSE);
    assertThat(reach.addsCounted(contender("app", null))).isCloseTo(0.24, CLOSE);
    assertThat(reach.addsCounted(contender("phone", 0.9))).isZero();
  }
}
