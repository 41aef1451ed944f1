package org.channelwise.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.portfolio.WhatIf;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Quoted;
import org.channelwise.source.Suggestion;
import org.channelwise.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that ask what would be if a brand ran other channels. */
final class WhatIfOptions {

  private static final String KEEP = "--keep";
  private static final String WITH = "--with";
  private static final String WITHOUT = "--without";

  private final OptionSpec keep =
      OptionSpec.builder(KEEP)
          .paramLabel("N")
          .type(int.class)
          .description("Run at most N channels, instead of the number that the rules give.")
          .build();
  private final OptionSpec with =
      Options.text(
          WITH,
          "CHANNEL",
          "What if the brand runs CHANNEL, whatever speaks against it; without figures if it does"
              + " not run it yet.");
  private final OptionSpec without =
      Options.text(WITHOUT, "CHANNEL", "What if the brand no longer runs CHANNEL.");

  /** Adds them to what a command takes. */
  CommandSpec on(CommandSpec spec) {
    return spec.addOption(keep).addOption(with).addOption(without);
  }

  /** What is asked of a brand, or everything that is wrong with that. */
  Parsed<WhatIf> read(Brand brand, Vocabulary vocabulary) {
    Optional<Integer> most = Options.given(keep);
    Optional<String> added = Options.given(with);
    Optional<String> gone = Options.given(without);
    List<Parsed<WhatIf>> wrong = new ArrayList<>();
    most.filter(number -> number < 1)
        .ifPresent(
            number ->
                wrong.add(bad(KEEP, "%s channels cannot be run.".formatted(number), "Give 1 or more.")));
    added
        .filter(channel -> !vocabulary.terms("channels").contains(channel))
        .ifPresent(
            channel ->
                wrong.add(
                    unknown(
                        WITH, channel, " is no channel.", vocabulary.terms("channels"))));
    gone.filter(channel -> !brand.channels().containsKey(channel))
        .ifPresent(
            channel ->
                wrong.add(
                    unknown(
                        WITHOUT,
                        channel,
                        " is no channel of this brand.",
                        brand.channels().keySet())));
    added
        .filter(channel -> gone.filter(channel::equals).isPresent())
        .ifPresent(
            channel ->
                wrong.add(
                    bad(
                        WITH,
                        "--with and --without both name %s.".formatted(Quoted.of(channel)),
                        "Name it once.")));
    return wrong.isEmpty()
        ? new Parsed.Ok<>(new WhatIf(most, added, gone))
        : new Parsed.Failed<>(
            wrong.stream().flatMap(each -> each.problems().stream()).toList());
  }

  private static Parsed<WhatIf> unknown(
      String option, String channel, String what, Collection<String> known) {
    return bad(option, Quoted.of(channel) + what, Suggestion.hint(channel, known, "Use one of "));
  }

  private static Parsed<WhatIf> bad(String option, String message, String hint) {
    return InputFiles.bad(option, message, hint);
  }
}
