package org.channelwise.cli;

import java.util.Optional;
import org.channelwise.report.pretty.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of the commands that print what is known of the rules. */
final class ListArguments {

  private final OptionSpec rules = Options.rules();
  private final OptionSpec format = Options.format(ListFormat.class, "json or markdown");
  private final OptionSpec output = Options.output();
  private final OptionSpec color = Options.color();

  /** Adds them to what a command takes. */
  CommandSpec on(CommandSpec spec) {
    return spec.addOption(rules).addOption(format).addOption(output).addOption(color);
  }

  /** The folder of rules, if one was named. */
  Optional<String> rules() {
    return Options.given(rules);
  }

  /** The format. */
  ListFormat format() {
    return format.getValue();
  }

  /** Where it goes. */
  Delivery delivery(Console console) {
    return new Delivery(console, Options.given(output));
  }

  /** The style of what goes there. */
  Style style(Delivery to) {
    return to.style(color.getValue());
  }
}
