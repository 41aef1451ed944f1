package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.Advisor;
import org.channelwise.engine.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of the commands that answer campaigns. */
final class CampaignArguments {

  private final PositionalParamSpec files = Options.campaigns();
  private final OptionSpec rules = Options.rules();
  private final OptionSpec brand = Options.brand();
  private final OptionSpec output = Options.output();
  private final OptionSpec color = Options.color();
  private final OptionSpec asOf = Options.asOf();
  private final OptionSpec noPrune = Options.noPrune();

  /** Adds them to what a command takes. */
  CommandSpec on(CommandSpec spec) {
    return spec.addPositional(files)
        .addOption(rules)
        .addOption(brand)
        .addOption(output)
        .addOption(color)
        .addOption(asOf)
        .addOption(noPrune);
  }

  /** Campaign files and folders, or {@code -}. */
  List<String> files() {
    return files.getValue();
  }

  /** The folder of rules, if one was named. */
  Optional<String> rules() {
    return Options.given(rules);
  }

  /** The brand file, if one was named. */
  Optional<Path> brand() {
    return Options.given(brand);
  }

  /** The file to write, if one was named. */
  Optional<Path> output() {
    return Options.given(output);
  }

  /** When to colour. */
  Color color() {
    return color.getValue();
  }

  /** The console, asked on the date that was given if one was. */
  Console dated(Console console) {
    return console.on(Options.given(asOf));
  }

  /** Who recommends by these rules, on that date. */
  Advisor advisor(Console console, RuleSet set) {
    boolean everyChannel = noPrune.getValue();
    return dated(console).advisor(set, !everyChannel);
  }
}
