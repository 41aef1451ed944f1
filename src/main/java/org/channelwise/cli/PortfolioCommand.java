package org.channelwise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandArgument;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.portfolio.SupposedBrand;
import org.channelwise.report.format.Document;
import org.channelwise.source.Parsed;
import org.channelwise.source.Suggestion;
import org.channelwise.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise portfolio}: says which channels a brand should keep and which to drop. */
final class PortfolioCommand implements Command {

  private final Console console;
  private final PositionalParamSpec brand =
      Options.parameter(
          "BRAND",
          "1",
          "A brand's file, or its id if the file stands in brands/ here or in a folder above.");
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
  private final DocumentArguments arguments;

  PortfolioCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "portfolio",
            "Says which channels a brand should keep and which to drop.",
            "Ends with 1 if there is a channel to drop.");
    spec.addPositional(brand).addOption(keep).addOption(with).addOption(without);
    return arguments.on(spec);
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet set) {
    String argument = brand.getValue();
    Parsed<Brand> read = new BrandArgument(set.vocabulary(), Path.of("")).read(argument);
    if (!(read instanceof Parsed.Ok<Brand> ok)) {
      return arguments.fail(ExitStatus.WRONG_INPUT, read.problems(), argument);
    }
    SupposedBrand question =
        new SupposedBrand(Options.given(keep), Options.given(with), Options.given(without));
    List<String> wrong = wrong(question, ok.value(), set.vocabulary());
    if (!wrong.isEmpty()) {
      wrong.forEach(each -> console.say("channelwise: " + each));
      return ExitStatus.WRONG_INPUT;
    }
    try {
      PortfolioAdvice advice = new PortfolioAdvisor(set).advise(ok.value(), question);
      return arguments.write(status(advice), Document.of(advice), set, argument);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(argument, e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
  }

  /** A channel to drop is something to act on, and so is a finding that is an error. */
  private static int status(PortfolioAdvice advice) {
    boolean act =
        !advice.drop().isEmpty()
            || advice.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }

  /** Why a question cannot be asked of a brand, a sentence for each reason; none if it can. */
  private static List<String> wrong(SupposedBrand question, Brand brand, Vocabulary vocabulary) {
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
    return Suggestion.nearest(channel, known)
        .map("did you mean '%s'?"::formatted)
        .orElseGet(() -> "use one of " + String.join(", ", known));
  }
}
