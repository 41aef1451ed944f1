package org.channelwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.channelwise.report.Format;
import org.channelwise.report.PortfolioFormat;
import org.channelwise.report.ReviewFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands and their options; what each of them does stands in a class of its own. */
@Command(
    name = "channelwise",
    addMethodSubcommands = false,
    description = "Chooses the channels of marketing campaigns, with reasons that can be checked.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done, and nothing to object to",
      "1:done, and there is something to act on",
      "2:the command line or an input file is wrong",
      "3:the rules do not compile, or break the safety profile",
      "4:no answer is given: a guardrail was violated, or a limit hit"
    })
final class Channelwise {

  private static final String RULES =
      "Folder of rules to judge by. Default: rules/ in the working folder, else the rules that come"
          + " with the program.";
  private static final String OUTPUT = "Write the answer to FILE instead of standard output.";
  private static final String AS_OF =
      "Date from which to tell whether rules are due for a check, as in 2026-05-09. Default: today.";
  private static final String NO_PRUNE =
      "Use the channels too that the brand should drop, as channelwise portfolio says.";
  private static final String STRICT = "End with status 1 on warnings too, not only on errors.";
  private static final String FORMATS = "pretty (the default), json, jsonl or markdown.";

  private final Console console;

  Channelwise(Console console) {
    this.console = console;
  }

  @Command(
      name = "recommend",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Recommends a primary channel and up to two backups for each campaign.")
  int recommend(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Campaign files, folders of them, or - for standard input.")
          List<String> files,
      @Option(names = "--rules", paramLabel = "DIR", description = RULES) Optional<String> rules,
      @Option(
              names = "--brand",
              paramLabel = "FILE",
              description = "Brand file for campaigns, whatever brand they name.")
          Optional<Path> brand,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "pretty",
              converter = FormatName.class,
              description = FORMATS)
          Format format,
      @Option(names = "--output", paramLabel = "FILE", description = OUTPUT) Optional<Path> output,
      @Option(
              names = "--color",
              paramLabel = "WHEN",
              defaultValue = "auto",
              description = "auto (the default), always or never.")
          Color color,
      @Option(names = "--strict", description = STRICT) boolean strict,
      @Option(names = "--as-of", paramLabel = "DATE", converter = AsOf.class, description = AS_OF)
          Optional<LocalDate> asOf,
      @Option(names = "--no-prune", description = NO_PRUNE) boolean noPrune) {
    Console dated = console.on(asOf);
    return RulesOption.load(console, rules)
        .map(
            set ->
                new Recommend(dated, set, dated.advisor(set, !noPrune), strict)
                    .run(files, brand, format, output, color))
        .orElse(ExitStatus.WRONG_RULES);
  }

  @Command(
      name = "portfolio",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = {
        "Says which channels a brand should keep and which to drop.",
        "Ends with 1 if there is a channel to drop."
      })
  int portfolio(
      @Parameters(
              paramLabel = "BRAND",
              description =
                  "A brand's file, or its id if the file stands in brands/ here or in a folder"
                      + " above.")
          String brand,
      @Option(names = "--rules", paramLabel = "DIR", description = RULES) Optional<String> rules,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "pretty",
              converter = PortfolioFormatName.class,
              description = "pretty (the default), json or markdown.")
          PortfolioFormat format,
      @Option(names = "--output", paramLabel = "FILE", description = OUTPUT) Optional<Path> output,
      @Option(
              names = "--color",
              paramLabel = "WHEN",
              defaultValue = "auto",
              description = "auto (the default), always or never.")
          Color color) {
    return RulesOption.load(console, rules)
        .map(set -> new AdvisePortfolio(console, set).run(brand, format, output, color))
        .orElse(ExitStatus.WRONG_RULES);
  }

  @Command(
      name = "review",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Holds the plan of each campaign against the recommendation and the guidance.")
  int review(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Campaign files, folders of them, or - for standard input.")
          List<String> files,
      @Option(names = "--rules", paramLabel = "DIR", description = RULES) Optional<String> rules,
      @Option(
              names = "--brand",
              paramLabel = "FILE",
              description = "Brand file for campaigns, whatever brand they name.")
          Optional<Path> brand,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "pretty",
              converter = ReviewFormatName.class,
              description =
                  "pretty (the default), json, jsonl (without the campaigns together), markdown,"
                      + " sarif, junit or github.")
          ReviewFormat format,
      @Option(names = "--output", paramLabel = "FILE", description = OUTPUT) Optional<Path> output,
      @Option(
              names = "--strict",
              description = "End with 1 for warnings and for plans that differ, too.")
          boolean strict,
      @Option(
              names = "--color",
              paramLabel = "WHEN",
              defaultValue = "auto",
              description = "auto (the default), always or never.")
          Color color,
      @Option(names = "--as-of", paramLabel = "DATE", converter = AsOf.class, description = AS_OF)
          Optional<LocalDate> asOf,
      @Option(names = "--no-prune", description = NO_PRUNE) boolean noPrune) {
    Console dated = console.on(asOf);
    return RulesOption.load(console, rules)
        .map(
            set ->
                new Review(dated, set, dated.advisor(set, !noPrune), strict)
                    .run(files, brand, format, output, color))
        .orElse(ExitStatus.WRONG_RULES);
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Runs the fixture campaigns of a folder against the rules.")
  int test(
      @Parameters(
              paramLabel = "DIR",
              arity = "0..1",
              defaultValue = "fixtures",
              description = "Folder of fixtures. Default: fixtures/.")
          Path folder,
      @Option(names = "--rules", paramLabel = "DIR", description = RULES) Optional<String> rules) {
    return RulesOption.load(console, rules)
        .map(set -> new TestFixtures(console, set).run(folder))
        .orElse(ExitStatus.WRONG_RULES);
  }

  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Prints the JSON Schema of campaign or brand files, made from the vocabulary.")
  int schema(
      @Parameters(paramLabel = "campaign|brand", description = "Which files it describes.")
          SchemaKind kind,
      @Option(names = "--rules", paramLabel = "DIR", description = RULES) Optional<String> rules) {
    return RulesOption.load(console, rules)
        .map(set -> kind.print(console, set.vocabulary()))
        .orElse(ExitStatus.WRONG_RULES);
  }
}
