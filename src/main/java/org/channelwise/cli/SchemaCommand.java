package org.channelwise.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code channelwise schema}. */
final class SchemaCommand implements Command {

  private final Console console;
  private final PositionalParamSpec kind =
      PositionalParamSpec.builder()
          .paramLabel("campaign|brand")
          .arity("1")
          .required(true)
          .type(SchemaKind.class)
          .converters(Conversion.choice("schema", SchemaKind.class))
          .description("Which files it describes.")
          .build();
  private final OptionSpec rules = Options.rules();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "schema",
            "Prints the JSON Schema of campaign or brand files, made from the vocabulary.")
        .addPositional(kind)
        .addOption(rules);
  }

  @Override
  public int run() {
    SchemaKind wanted = kind.getValue();
    return RulesOption.load(console, Options.given(rules))
        .map(set -> wanted.print(console, set.vocabulary()))
        .orElse(ExitStatus.WRONG_RULES);
  }
}
