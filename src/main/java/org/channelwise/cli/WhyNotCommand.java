package org.channelwise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.campaign.WrittenCampaign;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.whynot.WhyNot;
import org.channelwise.lab.whynot.WhyNotQuestion;
import org.channelwise.report.format.Document;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.Suggestion;
import org.channelwise.vocabulary.ChannelTerm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise why-not}: why a channel is not chosen, and what would have it chosen. */
final class WhyNotCommand implements Command {

  private final Console console;
  private final PositionalParamSpec channel =
      Options.first("CHANNEL", "A channel of the vocabulary, by its id.");
  private final PositionalParamSpec files = Options.campaigns("1..*");
  private final OptionSpec brand = Options.brand();
  private final DocumentArguments arguments;

  WhyNotCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    return arguments.on(
        Commands.spec(
                this,
                "why-not",
                "Says why a channel is not chosen for campaigns, and which one or two other values"
                    + " would have it chosen; each is run before it is told.")
            .addPositional(channel)
            .addPositional(files)
            .addOption(brand));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet rules) {
    String id = channel.getValue();
    Optional<ChannelTerm> known = rules.vocabulary().channel(id);
    if (known.isEmpty()) {
      String meant =
          Suggestion.nearest(id, rules.vocabulary().terms("channels"))
              .map(nearest -> "; did you mean " + nearest + "?")
              .orElse("; channelwise schema campaign lists them");
      console.say("channelwise: there is no channel '%s'%s".formatted(id, meant));
      return ExitStatus.WRONG_INPUT;
    }
    Optional<Path> ofBrand = Options.given(brand);
    List<String> named = files.getValue();
    WhyNotQuestion question = new WhyNotQuestion(rules, known.get());
    List<WhyNot> answers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int status = ExitStatus.FINE;
    try (Stream<Parsed<WrittenCampaign>> drafts =
        new CampaignFiles(rules.vocabulary(), ofBrand).written(named, console.in())) {
      for (Parsed<WrittenCampaign> read : (Iterable<Parsed<WrittenCampaign>>) drafts::iterator) {
        problems.addAll(read.problems());
        if (read instanceof Parsed.Ok<WrittenCampaign> draft) {
          status = Math.max(status, add(question, draft.value(), answers));
        }
      }
    }
    if (answers.isEmpty() && !problems.isEmpty()) {
      return arguments.fail(ExitStatus.WRONG_INPUT, problems, named.toArray(String[]::new));
    }
    RulesOption.tell(console, problems);
    return arguments.write(
        problems.isEmpty() ? status : Math.max(status, ExitStatus.WRONG_INPUT),
        Document.ofWhyNot(answers),
        rules,
        named.toArray(String[]::new));
  }

  private int add(WhyNotQuestion question, WrittenCampaign draft, List<WhyNot> answers) {
    try {
      answers.add(question.of(draft));
      return ExitStatus.FINE;
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(draft.brief().file(), e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
  }
}
