package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that never come to rest end the process, whatever they are doing. */
class RulesWithoutEndTest {

  private static final Path CAMPAIGN = Path.of("fixtures/whole-vocabulary/campaign.yaml");

  /** Long enough for a machine that has other things to do; the program ends itself long before. */
  private static final int HANGS_SECONDS = 120;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"endless-loop", "locks", "matches-without-end"})
  void theWatchdogAloneEndsWhatNoLimitStops(String name) throws Exception {
    Path file = Path.of("src/test/resources/hostile-rules", name + ".drl").toAbsolutePath();

    Fork.Ended ended =
        Fork.run(
            folder,
            512,
            HANGS_SECONDS,
            Map.of(),
            WatchdogAlone.class.getName(),
            List.of(file.toString()));

    assertThat(ended)
        .isEqualTo(
            new Fork.Ended(
                4,
                "",
                """
                channelwise: stopped without an answer: the rules in fit/ took more than 1 s for one\
                 campaign; make their conditions narrower, or set CHANNELWISE_TIME_LIMIT to more\
                 seconds
                """));
  }

  /**
   * Long enough for the phases before, even on a busy machine, and memory that lasts until then.
   */
  @Test
  void joinsThatExplodeAreStoppedInTime() throws Exception {
    explodingJoins();

    assertThat(recommend(3072, Map.of("CHANNELWISE_TIME_LIMIT", "2")))
        .isEqualTo(
            new Fork.Ended(
                4,
                "",
                """
                channelwise: stopped without an answer: the rules in purpose/ took more than 2 s for\
                 one campaign; make their conditions narrower, or set CHANNELWISE_TIME_LIMIT to more\
                 seconds
                """));
  }

  @Test
  void joinsThatExplodeEndWhereTheMemoryEnds() throws Exception {
    explodingJoins();

    Fork.Ended ended = recommend(64, Map.of("CHANNELWISE_TIME_LIMIT", "999"));

    assertThat(ended.err())
        .matches(
            "channelwise: stopped without an answer: [0-9]+ MB of memory are not enough; use smaller"
                + " files, or rules with narrower conditions\n");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.status()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "soon", "-1", "1000", "1.5"})
  void aTimeLimitThatIsNoneIsSaid(String limit) throws Exception {
    Fork.Ended ended = recommend(512, Map.of("CHANNELWISE_TIME_LIMIT", limit));

    assertThat(ended)
        .isEqualTo(
            new Fork.Ended(
                2,
                "",
                "channelwise: CHANNELWISE_TIME_LIMIT is \"%s\"; set it to a number of seconds from 1 to 999\n"
                    .formatted(limit)));
  }

  private Fork.Ended recommend(int memory, Map<String, String> environment) throws Exception {
    return Fork.run(
        folder,
        memory,
        HANGS_SECONDS,
        environment,
        Main.class.getName(),
        List.of("recommend", CAMPAIGN.toAbsolutePath().toString()));
  }

  /** Rules that the language allows, over so many channels that no computer ends in our time. */
  private void explodingJoins() throws IOException {
    Path rules = folder.resolve("rules");
    Files.createDirectories(rules.resolve("purpose"));
    Files.copy(Path.of("rules/guidance.yaml"), rules.resolve("guidance.yaml"));
    String vocabulary = Files.readString(Path.of("rules/vocabulary.yaml"));
    String channels =
        IntStream.range(0, 400)
            .mapToObj(
                number ->
                    "  c%s: { name: C%s, address: phone, kind: direct, precedence: %s, abilities: [keeps] }\n"
                        .formatted(number, number, 1000 + number))
            .collect(Collectors.joining());
    Files.writeString(
        rules.resolve("vocabulary.yaml"),
        vocabulary.replace("\nchannels:\n", "\nchannels:\n" + channels));
    Files.writeString(
        rules.resolve("purpose/joins.drl"),
        """
        package purpose;
        import org.channelwise.facts.*;

        rule "Joins explode"
            @guidance("choice/named-first")
            @source("house")
        when
            $c : Candidate( $one : channel )
            Candidate( channel != $one, $two : channel )
            Candidate( channel != $two, $three : channel )
            Candidate( channel == $one, channel == $two, channel == $three )
        then
            insert( $c.named("x") );
        end
        """);
  }
}
