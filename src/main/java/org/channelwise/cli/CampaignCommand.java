package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.Programme;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.campaign.PendingCampaign;
import org.channelwise.cli.terminal.Color;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise recommend} and {@code channelwise review}, which asks for plans, too. */
final class CampaignCommand implements Command {

  private final Console console;
  private final CampaignTask task;
  private final String name;
  private final String description;
  private final PositionalParamSpec files = Options.campaigns();
  private final OptionSpec rules = Options.rules();
  private final OptionSpec brand = Options.brand();
  private final OptionSpec output = Options.output();
  private final OptionSpec color = Options.color();
  private final OptionSpec asOf = Options.asOf();
  private final OptionSpec base = Options.base();
  private final OptionSpec minLevel = Options.minLevel();
  private final OptionSpec noPrune = Options.noPrune();
  private final OptionSpec brief =
      Options.flag(
          "--brief", "With --format jsonl: say what is decided and leave the reasons out.");
  private final OptionSpec format;
  private final OptionSpec strict;

  private CampaignCommand(
      Console console,
      CampaignTask task,
      String name,
      String description,
      OptionSpec format,
      OptionSpec strict) {
    this.console = console;
    this.task = task;
    this.name = name;
    this.description = description;
    this.format = format;
    this.strict = strict;
  }

  static CampaignCommand recommend(Console console) {
    return new CampaignCommand(
        console,
        CampaignTask.RECOMMEND,
        "recommend",
        "Recommends a primary channel and up to two backups for each campaign.",
        Options.format(Format.class, "json, jsonl, markdown, sarif, junit or github"),
        Options.flag("--strict", "End with status 1 on warnings too, not only on errors."));
  }

  static CampaignCommand review(Console console) {
    return new CampaignCommand(
        console,
        CampaignTask.REVIEW,
        "review",
        "Holds the plan of each campaign against the recommendation and the guidance.",
        Options.format(
            Format.class,
            "json, jsonl (without the campaigns together), markdown, sarif, junit or github"),
        Options.flag("--strict", "End with 1 for warnings and for plans that differ, too."));
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(this, name, description)
        .addPositional(files)
        .addOption(rules)
        .addOption(brand)
        .addOption(output)
        .addOption(color)
        .addOption(asOf)
        .addOption(noPrune)
        .addOption(format)
        .addOption(strict)
        .addOption(brief)
        .addOption(base)
        .addOption(minLevel);
  }

  @Override
  public int run() {
    if (brief.<Boolean>getValue() && format.getValue() != Format.JSONL) {
      console.say("channelwise: --brief goes with --format jsonl; leave it out, or ask for that");
      return ExitStatus.WRONG_INPUT;
    }
    Parsed<RuleSet> read = RulesOption.read(console, Options.given(rules));
    Console dated = console.on(Options.given(asOf));
    Optional<Path> ofBrand = Options.given(brand);
    List<String> arguments = files.getValue();
    List<String> reads =
        Stream.concat(arguments.stream(), ofBrand.stream().map(Path::toString)).toList();
    Delivery delivery = new Delivery(dated, Options.given(output), reads);
    Format wanted = format.getValue();
    Color when = color.getValue();
    if (!(read instanceof Parsed.Ok<RuleSet> ok)) {
      return unjudged(read.problems(), wanted, delivery);
    }
    RuleSet set = ok.value();
    boolean everyChannel = noPrune.getValue();
    try (Stream<PendingCampaign> campaigns =
        new CampaignFiles(set.vocabulary(), ofBrand).pending(arguments, dated.in())) {
      return new CampaignBatch(dated, set, dated.advisor(set, !everyChannel), head(set.hash()))
          .run(campaigns, wanted, delivery, when);
    }
  }

  /** Says why the rules cannot be used, which programs read as results. */
  private int unjudged(List<Problem> problems, Format wanted, Delivery delivery) {
    RulesOption.tell(console, problems);
    int status = ExitStatus.WRONG_RULES;
    if (!wanted.forPrograms()) {
      return status;
    }
    return delivery.write(
        status,
        out -> {
          Report report = wanted.begin(head(""), out, Style.PLAIN);
          report.fail(problems.stream().map(Mistake::of).toList());
          report.end(new Programme(0, List.of()), status);
        });
  }

  private ReportHead head(String hash) {
    return new ReportHead(
        task, hash, strict.getValue(), Options.base(base), minLevel.getValue(), brief.getValue());
  }
}
