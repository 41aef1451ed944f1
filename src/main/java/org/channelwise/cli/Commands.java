package org.channelwise.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands of the program. */
final class Commands {

  private static final Map<String, Function<Console, CommandSpec>> ALL = all();

  private static final Set<String> FIRING =
      Set.of("recommend", "review", "why-not", "portfolio", "test");

  private Commands() {}

  private static Map<String, Function<Console, CommandSpec>> all() {
    Map<String, Function<Console, CommandSpec>> all = new LinkedHashMap<>();
    all.put("recommend", console -> CampaignCommand.recommend(console).spec());
    all.put("review", console -> CampaignCommand.review(console).spec());
    all.put("why-not", console -> new WhyNotCommand(console).spec());
    all.put("portfolio", console -> new PortfolioCommand(console).spec());
    all.put("test", console -> new TestCommand(console).spec());
    all.put("rules", Commands::rules);
    all.put("guidance", console -> new GuidanceCommand(console).spec());
    all.put("schema", console -> new SchemaCommand(console).spec());
    all.put("explain", console -> new ExplainCommand(console).spec());
    all.put("help", console -> new HelpCommand(console).spec());
    return all;
  }

  /**
   * The program's command line: with the command that is asked for alone or, where that is none of
   * them, with all for the help and for suggestions.
   */
  static CommandLine line(Console console, String... arguments) {
    CommandSpec program = program();
    Optional<Function<Console, CommandSpec>> asked =
        arguments.length == 0 ? Optional.empty() : Optional.ofNullable(ALL.get(arguments[0]));
    asked.ifPresentOrElse(
        one -> program.addSubcommand(arguments[0], one.apply(console)),
        () -> ALL.forEach((name, one) -> program.addSubcommand(name, one.apply(console))));
    // A file of a pull request may be called anything, and must not add to the command line.
    return new CommandLine(program).setExpandAtFiles(false).setExecutionStrategy(new Execution());
  }

  /** Whether the command that is asked for fires rules, so that their engine is worth starting. */
  static boolean fires(String... arguments) {
    return arguments.length > 1 && FIRING.contains(arguments[0]);
  }

  private static CommandSpec program() {
    CommandSpec spec =
        helpful(
            CommandSpec.create(),
            "channelwise",
            "Chooses the channels of marketing campaigns, with reasons that can be checked.");
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(ExitStatus.MEANINGS);
    return spec;
  }

  private static CommandSpec rules(Console console) {
    CommandSpec spec =
        helpful(
            CommandSpec.create(),
            "rules",
            "For people who edit rules: checks, compares, explains, lists, shows and begins them.");
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    return spec.addSubcommand("check", new RulesCheckCommand(console).spec())
        .addSubcommand("coverage", new RulesCoverageCommand(console).spec())
        .addSubcommand("diff", new RulesDiffCommand(console).spec())
        .addSubcommand("explain", new RulesExplainCommand(console).spec())
        .addSubcommand("list", new RulesListCommand(console).spec())
        .addSubcommand("mutate", new RulesMutateCommand(console).spec())
        .addSubcommand("prove", new RulesProveCommand(console).spec())
        .addSubcommand("strengths", new RulesStrengthsCommand(console).spec())
        .addSubcommand("show", new RulesShowCommand(console).spec())
        .addSubcommand("new", new RulesNewCommand(console).spec())
        .addSubcommand("init", new RulesInitCommand(console).spec());
  }

  /** The beginning of a command's description, with the options that all commands have. */
  static CommandSpec spec(Command command, String name, String... description) {
    return helpful(CommandSpec.wrapWithoutInspection(command), name, description);
  }

  private static CommandSpec helpful(CommandSpec spec, String name, String... description) {
    spec.name(name).versionProvider(new Version());
    spec.usageMessage().description(description);
    return spec.addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }
}
