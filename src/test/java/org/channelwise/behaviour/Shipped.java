package org.channelwise.behaviour;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.lab.FixtureResults;
import org.channelwise.lab.Fixtures;
import org.channelwise.vocabulary.ChannelTerm;

/** The rules and fixtures of the project, loaded once for all tests. */
final class Shipped {

  static final Path RULES_FOLDER = Path.of("rules");
  static final Path FIXTURES_FOLDER = Path.of("fixtures");
  static final RuleSet RULES = new RuleSets().in(RULES_FOLDER, "rules").orElseThrow();
  static final List<Brief> FIXTURES =
      Campaigns.below(RULES.vocabulary(), Path.of(""), FIXTURES_FOLDER.toString());

  private Shipped() {}

  static FixtureResults run(Path fixtures) {
    return Fixtures.below(fixtures, RULES.vocabulary()).run(RULES);
  }

  static Stream<String> channels() {
    return RULES.vocabulary().channels().stream().map(ChannelTerm::id);
  }
}
