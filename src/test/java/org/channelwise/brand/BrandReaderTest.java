package org.channelwise.brand;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.campaign.Inputs;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;

/** A brand file is read whole. */
class BrandReaderTest {

  @Test
  void everyFieldIsRead() {
    Brand brand =
        new BrandReader(Inputs.vocabulary())
            .read(Inputs.source(Inputs.GOOD.resolve("brands/northwind.yaml")))
            .orElseThrow();
    assertThat(brand.id()).isEqualTo("northwind");
    assertThat(brand.industry()).contains("insurance");
    assertThat(brand.goals()).containsExactly("retention");
    assertThat(brand.kpis()).containsExactly("retention-rate");
    assertThat(brand.purposes()).containsExactly("renewal-reminder");
    assertThat(brand.tools())
        .isEqualTo(Map.of("data-collection", List.of("tag-manager"), "activation", List.of()));
    assertThat(brand.capabilities())
        .isEqualTo(Map.of("lead-scoring", false, "real-time-reporting", true));
    assertThat(brand.contentCapacity()).isEqualTo(120.0);
    assertThat(brand.contactsAWeek()).isEqualTo(4.0);
    assertThat(brand.currency()).contains("EUR");
    assertThat(brand.channels()).containsOnlyKeys("sms", "whatsapp", "email");
    RunChannel sms = requireNonNull(brand.channels().get("sms"));
    assertThat(sms.pinned()).isTrue();
    assertThat(sms.content()).isEqualTo(14.0);
    assertThat(sms.reach()).isEqualTo(0.88);
    assertThat(sms.engaged()).isEqualTo(0.4);
    assertThat(sms.consent().asked("promotional")).contains("explicit");
    assertThat(sms.results())
        .isEqualTo(
            Map.of("retention", new Results(120000.0, 9400.0, 2100.0, 3100.0, 1800.5, 310000.0)));
    assertThat(brand.places().at("channels.sms.results.retention.spend"))
        .hasToString("northwind.yaml:11:95");
  }

  @Test
  void whatIsLeftOutIsAbsent() {
    Brand brand =
        new BrandReader(Inputs.vocabulary())
            .read(new SourceText("b.yaml", "brand: b\nchannels: { sms: {} }\n"))
            .orElseThrow();
    assertThat(brand.industry()).isEmpty();
    assertThat(brand.contentCapacity()).isNull();
    assertThat(brand.tools()).isEmpty();
    RunChannel sms = requireNonNull(brand.channels().get("sms"));
    assertThat(sms.reach()).isNull();
    assertThat(sms.pinned()).isFalse();
    assertThat(sms.consent().asked("promotional")).isEmpty();
    assertThat(sms.results()).isEmpty();
  }
}
