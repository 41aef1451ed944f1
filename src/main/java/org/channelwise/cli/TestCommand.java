package org.channelwise.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code channelwise test}. */
final class TestCommand implements Command {

  private final Console console;
  private final PositionalParamSpec folder =
      Options.folder("fixtures", "Folder of fixtures. Default: fixtures/.");
  private final OptionSpec rules = Options.rules();

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(this, "test", "Runs the fixture campaigns of a folder against the rules.")
        .addPositional(folder)
        .addOption(rules);
  }

  @Override
  public int run() {
    return RulesOption.load(console, Options.given(rules))
        .map(set -> new TestFixtures(console, set).run(folder.getValue()))
        .orElse(ExitStatus.WRONG_RULES);
  }
}
