package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.Report;
import org.channelwise.report.format.Format;
import org.channelwise.source.Parsed;

/** {@code channelwise recommend}: reads campaigns, asks the advisor, writes the answers. */
final class Recommend {

  private final Console console;
  private final RuleSet rules;
  private final Advisor advisor;
  private final boolean strict;

  /**
   * The command.
   *
   * @param advisor who recommends, by the same rules
   * @param strict whether a warning is something to act on
   */
  Recommend(Console console, RuleSet rules, Advisor advisor, boolean strict) {
    this.console = console;
    this.rules = rules;
    this.advisor = advisor;
    this.strict = strict;
  }

  /** Answers every campaign that can be answered, and says what is wrong with the others. */
  int run(
      List<String> files, Optional<Path> brand, Format format, Optional<Path> output, Color color) {
    Delivery delivery = new Delivery(console, output);
    int status = ExitStatus.FINE;
    try (Destination to = delivery.open()) {
      Report report = format.begin(rules.hash(), to.writer(), delivery.style(color), strict);
      Batch batch = new Batch(console, advisor, strict, report);
      try (Stream<Parsed<Brief>> campaigns =
          new CampaignFiles(rules.vocabulary(), brand).stream(files, console.in())) {
        campaigns.takeWhile(campaign -> !to.broken()).forEachOrdered(batch::answer);
      }
      status = batch.status();
      report.end();
      if (output.isEmpty() || batch.answered()) {
        to.keep();
      }
      return status;
    } catch (IOException | UncheckedIOException e) {
      return Math.max(status, delivery.complain());
    }
  }
}
