package org.channelwise.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.portfolio.WhatIf;
import org.channelwise.source.Suggestion;
import org.channelwise.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that ask what would be if a brand ran other channels. */
final class WhatIfOptions {

  private final OptionSpec keep =
      OptionSpec.builder("--keep")
          .paramLabel("N")
          .type(Integer.class)
          .converters(Conversion.channels())
          .description("What if at most N channels run, instead of the number that the rules give.")
          .build();
  private final OptionSpec with =
      Options.text(
          "--with",
          "CHANNEL",
          "What if the brand runs CHANNEL, whatever speaks against it; without figures if it does"
              + " not run it yet.");
  private final OptionSpec without =
      Options.text("--without", "CHANNEL", "What if the brand no longer runs CHANNEL.");

  /** Adds them to what a command takes. */
  CommandSpec on(CommandSpec spec) {
    return spec.addOption(keep).addOption(with).addOption(without);
  }

  /** What is asked. */
  WhatIf question() {
    return new WhatIf(Options.given(keep), Options.given(with), Options.given(without));
  }

  /** Why a question cannot be asked of a brand, a sentence for each reason; none if it can. */
  static List<String> wrong(WhatIf question, Brand brand, Vocabulary vocabulary) {
    List<String> wrong = new ArrayList<>();
    question
        .with()
        .filter(channel -> !vocabulary.terms("channels").contains(channel))
        .ifPresent(
            channel ->
                wrong.add(
                    "--with names '%s', which is no channel; %s"
                        .formatted(channel, hint(channel, vocabulary.terms("channels")))));
    question
        .without()
        .filter(channel -> !brand.channels().containsKey(channel))
        .ifPresent(
            channel ->
                wrong.add(
                    "--without names '%s', which %s does not run; %s"
                        .formatted(channel, brand.id(), hint(channel, brand.channels().keySet()))));
    if (wrong.isEmpty()
        && question.with().isPresent()
        && question.with().equals(question.without())) {
      wrong.add("--with and --without name the same channel; leave one of them out");
    }
    return List.copyOf(wrong);
  }

  private static String hint(String channel, Collection<String> known) {
    Optional<String> meant = Suggestion.nearest(channel, known);
    return meant
        .map("did you mean '%s'?"::formatted)
        .orElseGet(() -> "use one of " + String.join(", ", known));
  }
}
