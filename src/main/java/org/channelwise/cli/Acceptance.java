package org.channelwise.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.lab.change.ComparedCampaign;
import org.channelwise.lab.change.RenewedExpectation;
import org.channelwise.lab.change.RulesDiff;
import org.channelwise.report.DiffSections;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Goes through the fixtures that are decided otherwise, and writes the expectations of those that a
 * person accepts.
 */
record Acceptance(Console console, Vocabulary vocabulary) {

  private static final String EXPECTED = "expected.yaml";

  /** Asks about each; returns the exit status. */
  int go(Path fixtures, RulesDiff diff) {
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    List<ComparedCampaign> differing =
        Stream.concat(diff.changed().stream(), diff.explainedDifferently().stream())
            .filter(each -> each.text().isEmpty() && Path.of(each.file()).startsWith(fixtures))
            .toList();
    try {
      for (ComparedCampaign each : differing) {
        if (!offer(each, answers)) {
          break;
        }
      }
      return ExitStatus.FINE;
    } catch (IOException e) {
      console.say(
          "channelwise: the expectation cannot be read or written; check who may write to "
              + fixtures);
      return ExitStatus.WRONG_INPUT;
    }
  }

  /** Offers to write one anew; false if the person wants to stop. */
  private boolean offer(ComparedCampaign each, BufferedReader answers) throws IOException {
    Path campaigns = Path.of(each.file());
    Path expected = campaigns.resolveSibling(EXPECTED);
    if (!Files.isRegularFile(expected) || Files.isSymbolicLink(expected)) {
      return true;
    }
    String text = Files.readString(expected);
    String renewed = RenewedExpectation.of(text, place(each), each);
    if (renewed.equals(text)) {
      return true;
    }
    console.say(
        "%s: %s, before: %s"
            .formatted(
                expected,
                DiffSections.outcome(each.change().after()),
                DiffSections.outcome(each.change().before())));
    console.err().print("Write it anew? [y]es, [n]o, [q]uit: ");
    console.err().flush();
    String answer =
        Optional.ofNullable(answers.readLine()).orElse("q").strip().toLowerCase(Locale.ROOT);
    if (answer.startsWith("y")) {
      Files.writeString(expected, renewed);
    }
    return !answer.startsWith("q");
  }

  /** Which of the campaigns of its file it is, from 0. */
  private int place(ComparedCampaign campaign) {
    return new CampaignFiles(vocabulary, Optional.empty())
        .read(List.of(campaign.file()), InputStream.nullInputStream()).stream()
            .map(read -> read.orElseThrow().campaign().id())
            .toList()
            .indexOf(campaign.campaign());
  }
}
