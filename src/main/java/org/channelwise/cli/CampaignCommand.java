package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.ReportHead;
import org.channelwise.report.format.Format;
import org.channelwise.source.Parsed;
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
  private final OptionSpec noPrune = Options.noPrune();
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
        .addOption(strict);
  }

  @Override
  public int run() {
    return RulesOption.load(console, Options.given(rules))
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    Console dated = console.on(Options.given(asOf));
    boolean everyChannel = noPrune.getValue();
    Format wanted = format.getValue();
    Color when = color.getValue();
    ReportHead head = new ReportHead(task, set.hash(), strict.getValue());
    Optional<Path> ofBrand = Options.given(brand);
    List<String> arguments = files.getValue();
    List<String> reads =
        Stream.concat(arguments.stream(), ofBrand.stream().map(Path::toString)).toList();
    try (Stream<Parsed<Brief>> campaigns =
        new CampaignFiles(set.vocabulary(), ofBrand).stream(arguments, dated.in())) {
      return new CampaignBatch(dated, set, dated.advisor(set, !everyChannel), head)
          .run(campaigns, wanted, new Delivery(dated, Options.given(output), reads), when);
    }
  }
}
