package org.channelwise.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Programme;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.campaign.PendingCampaign;
import org.channelwise.campaign.Setting;
import org.channelwise.cli.terminal.Color;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.ListedRule;
import org.channelwise.lab.change.WhatIf;
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
  private final OptionSpec watch = Watching.option();
  private final OptionSpec whatIf =
      OptionSpec.builder("--what-if")
          .paramLabel("PATH=VALUE")
          .type(List.class)
          .auxiliaryTypes(Setting.class)
          .arity("1")
          .converters(Conversion.setting())
          .description(
              "Answer as if the campaign file said this, as in message.urgency=immediate or"
                  + " channels.sms.reach=0.5; can be repeated.")
          .build();
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
        Options.format(Format.class, "json, jsonl, markdown, html, sarif, junit or github"),
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
            "json, jsonl (without the campaigns together), markdown, html, sarif, junit or github"),
        Options.flag("--strict", "End with 1 for warnings and for plans that differ, too."));
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Commands.spec(this, name, description);
    if (task == CampaignTask.RECOMMEND) {
      spec.addOption(whatIf);
    }
    return spec.addPositional(files)
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
        .addOption(minLevel)
        .addOption(watch);
  }

  @Override
  public int run() {
    if (brief.<Boolean>getValue() && format.getValue() != Format.JSONL) {
      console.say("channelwise: --brief goes with --format jsonl; leave it out, or ask for that");
      return ExitStatus.WRONG_INPUT;
    }
    boolean again = watch.getValue();
    List<String> named = files.getValue();
    if (again && named.contains("-")) {
      console.say("channelwise: --watch looks at files, and standard input is none; name a file");
      return ExitStatus.WRONG_INPUT;
    }
    return again ? new Watching(console, watched(named)).go(this::answer) : answer(console);
  }

  /** What the answer depends on: campaigns, the brands beside them and above them, and rules. */
  private List<Path> watched(List<String> named) {
    Set<Path> paths = new LinkedHashSet<>();
    Options.<Path>given(brand).ifPresent(paths::add);
    paths.add(RulesOption.folder(Options.given(rules)));
    for (String each : named) {
      Path path = Path.of(each);
      paths.add(path);
      for (Path above = path; above != null; above = above.getParent()) {
        paths.add(above.resolveSibling("brands"));
      }
    }
    return List.copyOf(paths);
  }

  private int answer(Console console) {
    Parsed<RuleSet> judging = RulesOption.read(console, Options.given(rules));
    Console dated = console.on(Options.given(asOf));
    Optional<Path> ofBrand = Options.given(brand);
    List<String> arguments = files.getValue();
    List<String> reads =
        Stream.concat(arguments.stream(), ofBrand.stream().map(Path::toString)).toList();
    Delivery delivery = new Delivery(dated, Options.given(output), reads);
    Format wanted = format.getValue();
    Color when = color.getValue();
    if (!(judging instanceof Parsed.Ok<RuleSet> ok)) {
      return unjudged(console, judging.problems(), wanted, delivery);
    }
    RuleSet set = ok.value();
    boolean everyChannel = noPrune.getValue();
    Advisor advisor = dated.advisor(set, !everyChannel);
    CampaignBatch batch =
        new CampaignBatch(dated, set, advisor, head(set.hash(), () -> ListedRule.of(set)));
    CampaignFiles read = new CampaignFiles(set.vocabulary(), ofBrand);
    Optional<List<Setting>> settings = Options.given(whatIf);
    if (settings.isPresent()) {
      WhatIf changed = new WhatIf(set, advisor, settings.get());
      try (Stream<PendingCampaign> campaigns = read.pending(arguments, dated.in())) {
        return batch.run(campaigns, changed::judge, wanted, delivery, when);
      }
    }
    try (Stream<PendingCampaign> campaigns = read.pending(arguments, dated.in())) {
      return batch.run(campaigns, wanted, delivery, when);
    }
  }

  /** Says why the rules cannot be used, which programs read as results. */
  private int unjudged(Console console, List<Problem> problems, Format wanted, Delivery delivery) {
    RulesOption.tell(console, problems);
    int status = ExitStatus.WRONG_RULES;
    if (!wanted.forPrograms()) {
      return status;
    }
    return delivery.write(
        status,
        out -> {
          Report report = wanted.begin(head("", List::of), out, Style.PLAIN);
          report.fail(problems.stream().map(Mistake::of).toList());
          report.end(new Programme(0, List.of()), status);
        });
  }

  private ReportHead head(String hash, Supplier<List<ListedRule>> texts) {
    return new ReportHead(
        task,
        hash,
        strict.getValue(),
        Options.base(base),
        minLevel.getValue(),
        brief.getValue(),
        texts);
  }
}
