package org.channelwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.Advisor;
import org.channelwise.ProgrammeReview;
import org.channelwise.Reviewer;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.Fixtures;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.source.Parsed;

/** Makes rules do everything that the fixtures of the project give them to do. */
final class FixtureRun {

  private static final Path FOLDER = Path.of("fixtures");

  /** Years after the rules were checked, so that they are due. */
  private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

  private FixtureRun() {}

  /**
   * Runs all fixtures, which must come out as expected; then reviews their campaigns, file by file
   * and all together, and judges the channels of their brands.
   *
   * @return how many fixtures there are
   */
  static int of(RuleSet rules) {
    List<FixtureResult> results = Fixtures.below(FOLDER, rules.vocabulary()).run(rules).all();
    assertThat(results).isNotEmpty();
    assertThat(results)
        .allSatisfy(
            result -> {
              assertThat(result.problems()).as(result.name()).isEmpty();
              assertThat(result.differences()).as(result.name()).isEmpty();
            });
    List<Brief> campaigns =
        new CampaignFiles(rules.vocabulary(), Optional.empty())
            .read(List.of(FOLDER.toString()), InputStream.nullInputStream()).stream()
                .map(Parsed::orElseThrow)
                .toList();
    Map<String, List<Brief>> byFile =
        campaigns.stream().collect(Collectors.groupingBy(Brief::file));
    byFile.values().forEach(together -> review(rules, together));
    review(rules, campaigns);
    campaigns.stream()
        .flatMap(campaign -> campaign.brand().stream())
        .distinct()
        .forEach(new PortfolioAdvisor(rules)::advise);
    return results.size();
  }

  /** Reviews campaigns and what they come to together. */
  private static void review(RuleSet rules, List<Brief> campaigns) {
    Reviewer reviewer = new Reviewer(rules, new Advisor(rules, DAY));
    ProgrammeReview programme = new ProgrammeReview(rules);
    campaigns.forEach(campaign -> programme.add(campaign, reviewer.review(campaign)));
    programme.programme();
  }
}
