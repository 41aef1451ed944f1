package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.brand.Brand;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Fitting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no shipped rule asks of the pruning, but a rule of one's own may. */
class PruningByOtherRulesTest {

  private static final String PORTFOLIO =
      """
      package portfolio;

      import org.channelwise.facts.*;

      rule "SMS stays once web push is gone"
          @guidance("prune/whole-picture")
          @source("house")
      when
          Drop( channel == "web-push" )
          $sms : BrandChannel( channel == "sms" )
      then
          insert( $sms.keep("It takes over from web push") );
      end

      rule "Direct mail that nobody measures is dropped"
          @guidance("prune/not-worth-it")
          @source("house")
      when
          $mail : BrandChannel( channel == "direct-mail", measured == false )
      then
          insert( $mail.drop("Nobody knows what it brings") );
      end
      """;
  private static final String PURPOSE =
      """
      package purpose;

      import org.channelwise.facts.*;

      rule "Direct mail serves where nothing special is asked"
          @guidance("prune/service-stays")
          @source("house")
      when
          Campaign( message.urgency == "flexible", message.personalization == "none" )
          $mail : Candidate( channel == "direct-mail", consent == "unknown" )
      then
          insert( $mail.compatible("Nothing speaks against paper") );
      end
      """;

  private static RuleSet rules;

  @BeforeAll
  static void addRules(@TempDir Path folder) throws IOException {
    rules =
        RulesCopy.below(folder)
            .add("portfolio/own.drl", PORTFOLIO)
            .add("purpose/own.drl", PURPOSE)
            .load();
  }

  /** By the shipped rules both go, web push first. */
  @Test
  void rulesSeeWhatWasDroppedBefore() {
    Brand brand =
        WrittenBrand.of(
            """
            channels:
              email:
                results:
                  conversion: { contacts: 10000, acquisitions: 1000, spend: 1000, revenue: 100000 }
              web-push:
                results:
                  conversion: { contacts: 10000, acquisitions: 5, spend: 5000, revenue: 10 }
              sms:
                results:
                  conversion: { contacts: 1000, acquisitions: 0, spend: 1000, revenue: 0 }
            """);

    assertThat(new PortfolioAdvisor(rules).advise(brand).drop())
        .extracting(Dropped::channel)
        .containsExactly("web-push");
  }

  @Test
  void campaignsOfABrandWithoutResultsLoseNoChannel() {
    Brand brand = WrittenBrand.of("channels: { email: {}, direct-mail: {} }\n");

    assertThat(new PortfolioAdvisor(rules).advise(brand).drop())
        .extracting(Dropped::channel)
        .containsExactly("direct-mail");
    assertThat(new PortfolioAdvisor(rules).dropped(brand).facts()).isEmpty();
  }

  @Test
  void rulesForPurposesAreAskedAboutAnOtherwiseUsualCampaign() {
    Brand brand = WrittenBrand.of("channels: { direct-mail: {} }\npurposes: [security-alert]\n");
    BrandResults results = new BrandResults(brand, rules.vocabulary());

    assertThat(new ServedPurposes(brand, results.channels(), rules).facts(Set.of()))
        .containsExactly(
            new Fitting("direct-mail", "Direct mail", "security-alert", "transactional", true, 0));
  }
}
