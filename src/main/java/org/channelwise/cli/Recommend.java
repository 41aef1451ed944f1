package org.channelwise.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Remark;
import org.channelwise.input.Brief;
import org.channelwise.input.CampaignFiles;
import org.channelwise.input.Read;
import org.channelwise.report.Format;
import org.channelwise.report.Report;
import org.channelwise.rules.LimitReached;
import org.channelwise.rules.RuleSet;

/** {@code channelwise recommend}: reads campaigns, asks the advisor, writes the answers. */
final class Recommend {

  private final Console console;
  private final RuleSet rules;
  private final boolean prune;

  /**
   * A run of the command.
   *
   * @param prune whether campaigns do without the channels that their brand should drop
   */
  Recommend(Console console, RuleSet rules, boolean prune) {
    this.console = console;
    this.rules = rules;
    this.prune = prune;
  }

  /** Answers every campaign that can be answered, and says what is wrong with the others. */
  int run(
      List<String> files, Optional<Path> brand, Format format, Optional<Path> output, Color color) {
    List<Read<Brief>> campaigns =
        new CampaignFiles(rules.vocabulary(), brand).read(files, console.in());
    try (Writer out = writer(output)) {
      Report report = format.begin(rules.hash(), out, color.style(console, output.isPresent()));
      int status = ExitStatus.FINE;
      Advisor advisor =
          prune ? console.advisor(rules) : console.advisor(rules).withoutPruning();
      for (Read<Brief> campaign : campaigns) {
        status = Math.max(status, answer(campaign, advisor, report));
      }
      report.end();
      return status;
    } catch (IOException e) {
      console.say(
          "channelwise: the answer cannot be written to %s; check the path and who may write there"
              .formatted(output.map(Path::toString).orElse("standard output")));
      return ExitStatus.WRONG_INPUT;
    }
  }

  private int answer(Read<Brief> campaign, Advisor advisor, Report report) throws IOException {
    if (!(campaign instanceof Read.Good<Brief> good)) {
      RulesOption.tell(console, campaign.problems());
      return ExitStatus.WRONG_INPUT;
    }
    try {
      Recommendation recommendation = advisor.recommend(good.value());
      report.add(recommendation);
      return status(recommendation);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(good.value().file(), e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
  }

  private static int status(Recommendation recommendation) {
    if (recommendation.refused()) {
      return ExitStatus.NO_ANSWER;
    }
    boolean act =
        recommendation.primary().isEmpty()
            || recommendation.findings().stream()
                .anyMatch(finding -> finding.severity() == Remark.Severity.ERROR);
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }

  private Writer writer(Optional<Path> output) throws IOException {
    OutputStream to =
        output.isPresent() ? Files.newOutputStream(output.get()) : new Unclosed(console.out());
    return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
  }

  /** Standard output is not ours to close. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
