package org.channelwise.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.channelwise.cli.terminal.Color;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.format.Document;
import org.channelwise.report.format.DocumentFormat;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of the commands that print one document: by which rules, how, and where to. */
final class DocumentArguments {

  private final Console console;
  private final OptionSpec rules = Options.rules();
  private final OptionSpec format = Options.format(DocumentFormat.class);
  private final OptionSpec output = Options.output();
  private final OptionSpec color = Options.color();

  DocumentArguments(Console console) {
    this.console = console;
  }

  /** Adds them to what a command takes. */
  CommandSpec on(CommandSpec spec) {
    return spec.addOption(rules).addOption(format).addOption(output).addOption(color);
  }

  /** Runs a command by the rules that were named, if they can be used. */
  int run(ToIntFunction<RuleSet> command) {
    Parsed<RuleSet> read = RulesOption.read(console, Options.given(rules));
    return read instanceof Parsed.Ok<RuleSet> ok
        ? command.applyAsInt(ok.value())
        : fail(ExitStatus.WRONG_RULES, read.problems());
  }

  /** Says why there is no document, to programs in its place. */
  int fail(int status, List<Problem> problems, String... reads) {
    RulesOption.tell(console, problems);
    return format().forPrograms()
        ? delivery(reads).write(status, out -> DocumentFormat.fail(problems, out))
        : status;
  }

  /** The folder of rules that was named. */
  Optional<String> rules() {
    return Options.given(rules);
  }

  /** The format. */
  DocumentFormat format() {
    return format.getValue();
  }

  /**
   * Where the document goes.
   *
   * @param reads the files that the command was told to read, but for rules
   */
  Delivery delivery(String... reads) {
    return new Delivery(console, Options.given(output), List.of(reads));
  }

  /** Writes a document; the exit status is the one given, or a higher one if that fails. */
  int write(int status, Document document, RuleSet set, String... reads) {
    Delivery to = delivery(reads);
    Color when = color.getValue();
    return to.write(status, out -> format().write(document, set, out, to.style(when)));
  }
}
