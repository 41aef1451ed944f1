package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands and their options; what each of them does stands in a class of its own. */
@Command(
    name = "channelwise",
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
      @Option(names = "--strict", description = STRICT) boolean strict) {
    return RulesOption.load(console, rules)
        .map(set -> new Recommend(console, set, strict).run(files, brand, format, output, color))
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
