package org.channelwise.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.cli.terminal.NewFiles;
import org.channelwise.lab.Starter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules init}: writes the shipped rules and fixtures, or nothing. */
final class RulesInitCommand implements Command {

  private final Console console;
  private final PositionalParamSpec folder =
      Options.parameter(
          "DIR", "0..1", "The folder to write rules/ and fixtures/ into. Default: this one.");

  RulesInitCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "init",
            "Writes the rules and fixtures that come with the program, to start from. Never changes"
                + " a file that is there.")
        .addPositional(folder);
  }

  @Override
  public int run() {
    String named = Options.<String>given(folder).orElse("");
    try {
      return write(Path.of(named), Starter.files());
    } catch (InvalidPathException e) {
      return refuse("%s cannot be the path of a folder; name another".formatted(named));
    } catch (IOException e) {
      return refuse(
          "the rules cannot be written to %s; check who may write there"
              .formatted(named.isEmpty() ? "this folder" : named));
    }
  }

  private int write(Path where, Map<String, String> starter) throws IOException {
    NewFiles files = new NewFiles();
    starter.forEach((path, text) -> files.add(where, path, text));
    Optional<Path> link = files.link();
    if (link.isPresent()) {
      return refuse(
          "%s is a link, and links are not followed; name a folder".formatted(link.get()));
    }
    Optional<Path> taken = files.taken();
    if (taken.isPresent()) {
      return refuse(
          "%s is there already, and stays as it is; name a folder without rules and fixtures"
              .formatted(taken.get()));
    }
    files.write();
    Path rules = where.resolve("rules");
    Path fixtures = where.resolve("fixtures");
    console.line("wrote  " + starter.size() + " files below " + rules + " and " + fixtures);
    console.line("");
    console.line("Edit a rule, and see what becomes of the fixtures:");
    console.line("  channelwise test %s --rules %s".formatted(fixtures, rules));
    console.out().flush();
    return ExitStatus.FINE;
  }

  private int refuse(String why) {
    console.say("channelwise: " + why);
    return ExitStatus.WRONG_INPUT;
  }
}
