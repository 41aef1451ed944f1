package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.Token;

/** Checks what a rule file begins with, and that it stands in a folder that runs. */
final class HeadingCheck {

  private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9_]*");

  private final ProblemCollector problems;

  HeadingCheck(ProblemCollector problems) {
    this.problems = problems;
  }

  /**
   * Reports what is wrong; gives the phases that the rules may be meant for: that of the folder
   * and, since a rule in the wrong folder is wrong in nothing else, the one that the file names.
   */
  List<Phase> check(List<Token> packageName, String folder) {
    Optional<Phase> phase = Phase.ofFolder(folder.split("/", 2)[0]);
    if (phase.isEmpty()) {
      reportFolder(folder);
      return List.of();
    }
    Optional<Phase> named =
        unnameable(folder) ? Optional.empty() : checkPackage(packageName, folder);
    return Stream.concat(phase.stream(), named.stream()).distinct().toList();
  }

  private void reportFolder(String folder) {
    List<String> phases = Arrays.stream(Phase.values()).map(Phase::folder).toList();
    String first = folder.split("/", 2)[0];
    problems.at(
        ProblemKind.WRONG_FOLDER,
        1,
        1,
        first.isEmpty()
            ? "The file stands in no folder, so its rules would never run."
            : "The file stands in the folder " + quoted(first) + ", whose rules never run.",
        suggestion(first, phases, "Move it to the folder of a phase."));
  }

  private boolean unnameable(String folder) {
    for (String part : folder.split("/", -1)) {
      if (!FOLDER.matcher(part).matches() || SourceVersion.isKeyword(part)) {
        problems.at(
            ProblemKind.WRONG_FOLDER,
            1,
            1,
            "The folder " + quoted(part) + " cannot be the name of a package.",
            "Rename it to one word of small letters and digits.");
        return true;
      }
    }
    return false;
  }

  private Optional<Phase> checkPackage(List<Token> packageName, String folder) {
    String named = packageName.stream().map(Token::value).collect(Collectors.joining());
    String expected = folder.replace('/', '.');
    if (named.isEmpty() || named.equals(expected)) {
      return Optional.empty();
    }
    Optional<Phase> other = Phase.ofFolder(packageName.get(0).value());
    String right = "package " + expected + "; instead.";
    problems.at(
        ProblemKind.WRONG_PACKAGE,
        packageName.get(0),
        "The file stands in the folder %s, and its first line says %s."
            .formatted(quoted(folder), quoted(named.replace('.', '/'))),
        other.isPresent() && !folder.startsWith(named)
            ? "Move the file to the folder " + named.replace('.', '/') + ", or write " + right
            : "Write " + right);
    return other;
  }
}
