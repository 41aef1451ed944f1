package org.channelwise.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.cli.terminal.Color;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.ReportHead;
import org.channelwise.report.format.Format;

/** Commands that are given many times in one process, which loads what they share only once. */
public final class LoadedCommands {

  private final RuleSets sets = new RuleSets();
  private final RuleSet rules = sets.bundled();

  /** The rules that come with the program. */
  public RuleSet rules() {
    return rules;
  }

  /** What a command ended with and said on standard error. */
  public record Said(int status, String err) {}

  /**
   * {@code recommend -}, the options read and the bundled rules loaded, with these bytes on
   * standard input.
   */
  public Said recommend(byte[] campaigns, Optional<Path> brand, Format format) {
    return batch(CampaignTask.RECOMMEND, campaigns, brand, format);
  }

  /**
   * {@code review -}, the options read and the bundled rules loaded, with these bytes on standard
   * input.
   */
  public Said review(byte[] campaigns, Optional<Path> brand, Format format) {
    return batch(CampaignTask.REVIEW, campaigns, brand, format);
  }

  private Said batch(CampaignTask task, byte[] campaigns, Optional<Path> brand, Format format) {
    return run(
        campaigns,
        console ->
            new CampaignBatch(
                    console,
                    rules,
                    console.advisor(rules, true),
                    new ReportHead(task, rules.hash(), false))
                .run(
                    new CampaignFiles(rules.vocabulary(), brand)
                        .pending(List.of("-"), console.in()),
                    format,
                    new Delivery(console, Optional.empty(), List.of()),
                    Color.never));
  }

  /** The whole command line with these bytes on standard input. */
  public Said command(byte[] input, String... arguments) {
    return run(input, console -> Main.run(console, arguments));
  }

  private interface Command {
    int on(Console console);
  }

  private Said run(byte[] input, Command command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        command.on(
            new Console(
                new ByteArrayInputStream(input),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("CHANNELWISE_DEBUG", "1"),
                Optional.empty(),
                () -> sets));
    return new Said(status, err.toString(StandardCharsets.UTF_8));
  }
}
