package org.channelwise.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemText;

/** Which rules judge. */
final class RulesOption {

  private static final String USUAL_FOLDER = "rules";

  private RulesOption() {}

  /** The rules to judge by; empty, and their problems on standard error, if they cannot be used. */
  static Optional<RuleSet> load(Console console, Optional<String> option) {
    RuleSets sets = console.sets().get();
    if (option.isEmpty() && !Files.isDirectory(Path.of(USUAL_FOLDER))) {
      return Optional.of(sets.bundled());
    }
    String folder = option.orElse(USUAL_FOLDER);
    Path path;
    try {
      path = Path.of(folder);
    } catch (InvalidPathException e) {
      console.say("channelwise: '%s' cannot be the path of a folder of rules".formatted(folder));
      return Optional.empty();
    }
    Parsed<RuleSet> read = sets.in(path, folder);
    if (read instanceof Parsed.Ok<RuleSet> good) {
      return Optional.of(good.value());
    }
    tell(console, read.problems());
    return Optional.empty();
  }

  /** Lists problems on standard error. */
  static void tell(Console console, List<Problem> problems) {
    problems.forEach(problem -> ProblemText.of(problem).lines().forEach(console::say));
  }
}
