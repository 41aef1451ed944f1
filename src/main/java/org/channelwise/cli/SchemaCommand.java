package org.channelwise.cli;

import java.util.List;
import java.util.Optional;
import org.channelwise.campaign.SchemaWriter;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise schema}: the JSON Schema of campaign or brand files. */
final class SchemaCommand implements Command {

  /** The files that have a schema. */
  private enum Kind {
    CAMPAIGN,
    BRAND
  }

  private final Console console;
  private final PositionalParamSpec kind =
      Options.choice("campaign|brand", "schema", Kind.class, "Which files it describes.");
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
    return RulesOption.load(console, Options.given(rules))
        .map(RuleSet::vocabulary)
        .map(this::print)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int print(Vocabulary vocabulary) {
    Kind wanted = kind.getValue();
    String schema =
        switch (wanted) {
          case CAMPAIGN -> SchemaWriter.campaignSchema(vocabulary);
          case BRAND -> SchemaWriter.brandSchema(vocabulary);
        };
    return new Delivery(console, Optional.empty(), List.of())
        .write(ExitStatus.FINE, out -> out.write(schema));
  }
}
