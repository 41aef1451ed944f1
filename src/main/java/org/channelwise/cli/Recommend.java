package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.input.Brief;
import org.channelwise.input.CampaignFiles;
import org.channelwise.input.Read;
import org.channelwise.report.Format;
import org.channelwise.report.Report;
import org.channelwise.rules.RuleSet;

/** {@code channelwise recommend}: reads campaigns, asks the advisor, writes the answers. */
final class Recommend {

  private final Console console;
  private final RuleSet rules;
  private final boolean strict;

  /**
   * The command.
   *
   * @param strict whether a warning is something to act on
   */
  Recommend(Console console, RuleSet rules, boolean strict) {
    this.console = console;
    this.rules = rules;
    this.strict = strict;
  }

  /** Answers every campaign that can be answered, and says what is wrong with the others. */
  int run(
      List<String> files, Optional<Path> brand, Format format, Optional<Path> output, Color color) {
    try (Destination to =
        output.isPresent() ? Destination.file(output.get()) : Destination.standardOutput(console)) {
      Report report =
          format.begin(rules.hash(), to.writer(), color.style(console, output.isPresent()));
      Batch batch = new Batch(console, rules, strict, report);
      try (Stream<Read<Brief>> campaigns =
          new CampaignFiles(rules.vocabulary(), brand).stream(files, console.in())) {
        campaigns.takeWhile(campaign -> !to.broken()).forEachOrdered(batch::answer);
      }
      report.end();
      if (output.isEmpty() || batch.answered()) {
        to.keep();
      }
      return batch.status();
    } catch (IOException | UncheckedIOException e) {
      console.say(
          "channelwise: the answer cannot be written to %s; check the path and who may write there"
              .formatted(output.map(Path::toString).orElse("standard output")));
      return ExitStatus.WRONG_INPUT;
    }
  }
}
