package org.channelwise.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemText;

/** Which rules judge. */
final class RulesOption {

  /** The folder of rules in the working folder. */
  static final String USUAL_FOLDER = "rules";

  private RulesOption() {}

  /** The rules to judge by; empty, and their problems on standard error, if they cannot be used. */
  static Optional<RuleSet> load(Console console, Optional<String> option) {
    Parsed<RuleSet> read = read(console, option);
    if (read instanceof Parsed.Ok<RuleSet> good) {
      return Optional.of(good.value());
    }
    tell(console, read.problems());
    return Optional.empty();
  }

  /** The folder that rules are read from, if there is one. */
  static Path folder(Optional<String> option) {
    return Path.of(option.orElse(USUAL_FOLDER));
  }

  /** The rules to judge by, or what is wrong with them. */
  static Parsed<RuleSet> read(Console console, Optional<String> option) {
    RuleSets sets = console.sets().get();
    if (option.isEmpty() && !Files.isDirectory(Path.of(USUAL_FOLDER))) {
      return new Parsed.Ok<>(sets.bundled());
    }
    String folder = option.orElse(USUAL_FOLDER);
    try {
      return sets.in(Path.of(folder), folder);
    } catch (InvalidPathException e) {
      return InputFiles.bad(
          folder, "This cannot be the path of a folder of rules.", "Check the path.");
    }
  }

  /** Lists problems on standard error. */
  static void tell(Console console, List<Problem> problems) {
    problems.forEach(problem -> ProblemText.of(problem).lines().forEach(console::say));
  }
}
