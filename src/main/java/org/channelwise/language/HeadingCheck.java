package org.channelwise.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.channelwise.language.RuleTextParser.HeadingContext;
import org.channelwise.language.RuleTextParser.ImportLineContext;
import org.channelwise.language.RuleTextParser.PackageLineContext;
import org.channelwise.source.ProblemKind;

/** Checks what a rule file begins with, and that it stands in a folder that runs. */
final class HeadingCheck {

  /** The one import that rules have. */
  static final String IMPORT = "import org.channelwise.facts.*;";

  private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9_]*");

  private final Faults faults;

  HeadingCheck(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reports what is wrong; gives the phases that the rules may be meant for: that of the folder
   * and, since a rule in the wrong folder is wrong in nothing else, the one that the file names.
   */
  List<Phase> check(HeadingContext heading, String folder) {
    Optional<Phase> phase = Phase.ofFolder(folder.split("/", 2)[0]);
    checkImport(heading.importLine());
    if (phase.isEmpty()) {
      reportFolder(folder);
      return List.of();
    }
    Optional<Phase> named =
        unnameable(folder) ? Optional.empty() : checkPackage(heading.packageLine(), folder);
    return Stream.concat(phase.stream(), named.stream()).distinct().toList();
  }

  private void reportFolder(String folder) {
    List<String> phases = Arrays.stream(Phase.values()).map(Phase::folder).toList();
    String first = folder.split("/", 2)[0];
    faults.at(
        ProblemKind.WRONG_FOLDER,
        1,
        1,
        first.isEmpty()
            ? "The file stands in no folder, so its rules would never run."
            : "The file stands in the folder " + Shown.quoted(first) + ", whose rules never run.",
        Shown.meant(first, phases, "Move it to the folder of a phase."));
  }

  private boolean unnameable(String folder) {
    for (String part : folder.split("/", -1)) {
      if (!FOLDER.matcher(part).matches() || SourceVersion.isKeyword(part)) {
        faults.at(
            ProblemKind.WRONG_FOLDER,
            1,
            1,
            "The folder " + Shown.quoted(part) + " cannot be the name of a package.",
            "Rename it to one word of small letters and digits.");
        return true;
      }
    }
    return false;
  }

  private Optional<Phase> checkPackage(PackageLineContext line, String folder) {
    if (line.exception != null) {
      return Optional.empty();
    }
    String named = line.NAME().stream().map(ParseTree::getText).collect(Collectors.joining("."));
    String expected = folder.replace('/', '.');
    if (named.equals(expected)) {
      return Optional.empty();
    }
    Optional<Phase> other = Phase.ofFolder(line.NAME(0).getText());
    String right = "package " + expected + "; instead.";
    faults.at(
        ProblemKind.WRONG_PACKAGE,
        line.NAME(0).getSymbol(),
        "The file stands in the folder "
            + Shown.quoted(folder)
            + ", and its first line says "
            + Shown.quoted(named.replace('.', '/'))
            + ".",
        other.isPresent() && !folder.startsWith(named)
            ? "Move the file to the folder " + named.replace('.', '/') + ", or write " + right
            : "Write " + right);
    return other;
  }

  private void checkImport(ImportLineContext line) {
    if (intact(line) && !line.getText().equals(IMPORT.replace(" ", ""))) {
      faults.at(
          ProblemKind.WRONG_IMPORT,
          line.getStart(),
          "Rules import the facts and nothing else.",
          "Write " + IMPORT + " instead.");
    }
  }

  private static boolean intact(ParserRuleContext part) {
    return part != null && part.exception == null;
  }
}
