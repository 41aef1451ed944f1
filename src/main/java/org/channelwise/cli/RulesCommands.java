package org.channelwise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.rules.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code channelwise rules}: the commands for people who edit rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists and shows rules.")
final class RulesCommands {

  private final Console console;

  RulesCommands(Console console) {
    this.console = console;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Lists rules with their phase, guidance, source and place.")
  int list(
      @Parameters(
              paramLabel = "TEXT",
              arity = "0..1",
              description = "Only rules in whose name, reasons or conditions TEXT stands.")
          Optional<String> text,
      @Option(
              names = "--phase",
              paramLabel = "PHASE",
              converter = PhaseName.class,
              description = "Only rules of this phase, a folder of rules.")
          Optional<Phase> phase,
      @Option(
              names = "--guidance",
              paramLabel = "ROW",
              description = "Only rules of this row, or of rows that begin so: purpose/.")
          Optional<String> guidance,
      @Option(names = "--rules", paramLabel = "DIR", description = ListOptions.RULES)
          Optional<String> rules,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "pretty",
              description = ListOptions.FORMATS)
          ListFormat format,
      @Option(names = "--output", paramLabel = "FILE", description = ListOptions.OUTPUT)
          Optional<Path> output,
      @Option(
              names = "--color",
              paramLabel = "WHEN",
              defaultValue = "auto",
              description = ListOptions.COLORS)
          Color color) {
    Delivery to = new Delivery(console, output);
    return RulesOption.load(console, rules)
        .map(
            set ->
                new ListRules(console, set, to).run(phase, guidance, text, format, to.style(color)))
        .orElse(ExitStatus.WRONG_RULES);
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Shows a rule: its text, its guidance, and the fixtures in which it fires.")
  int show(
      @Parameters(paramLabel = "NAME", description = "The rule's name, as it stands in its file.")
          String name,
      @Option(
              names = "--fixtures",
              paramLabel = "DIR",
              defaultValue = "fixtures",
              description = "Folder of fixtures. Default: fixtures/.")
          Path fixtures,
      @Option(names = "--rules", paramLabel = "DIR", description = ListOptions.RULES)
          Optional<String> rules,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "pretty",
              description = ListOptions.FORMATS)
          ListFormat format,
      @Option(names = "--output", paramLabel = "FILE", description = ListOptions.OUTPUT)
          Optional<Path> output,
      @Option(
              names = "--color",
              paramLabel = "WHEN",
              defaultValue = "auto",
              description = ListOptions.COLORS)
          Color color) {
    Delivery to = new Delivery(console, output);
    return RulesOption.load(console, rules)
        .map(set -> new ShowRule(console, set, to).run(name, fixtures, format, to.style(color)))
        .orElse(ExitStatus.WRONG_RULES);
  }
}
