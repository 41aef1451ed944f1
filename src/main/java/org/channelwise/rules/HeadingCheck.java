package org.channelwise.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.channelwise.rules.RuleTextParser.HeadingContext;
import org.channelwise.rules.RuleTextParser.ImportLineContext;
import org.channelwise.rules.RuleTextParser.PackageLineContext;

/** Checks what a rule file begins with, and that it stands in a folder that runs. */
final class HeadingCheck {

  private static final String IMPORT = "import org.channelwise.facts.*;";
  private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9_]*");

  private final Faults faults;

  HeadingCheck(Faults faults) {
    this.faults = faults;
  }

  /** Reports what is wrong; gives the phase that the folder belongs to, if it is one. */
  Optional<Phase> check(HeadingContext heading, String folder) {
    Optional<Phase> phase = Phase.ofFolder(folder.split("/", 2)[0]);
    if (phase.isEmpty()) {
      reportFolder(folder);
    } else if (!unnameable(folder)) {
      checkPackage(heading.packageLine(), folder.replace('/', '.'));
    }
    checkImport(heading.importLine());
    return phase;
  }

  private void reportFolder(String folder) {
    List<String> phases = Arrays.stream(Phase.values()).map(Phase::folder).toList();
    String first = folder.split("/", 2)[0];
    faults.at(
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
            1,
            1,
            "The folder " + Shown.quoted(part) + " cannot be the name of a package.",
            "Rename it to one word of small letters and digits.");
        return true;
      }
    }
    return false;
  }

  private void checkPackage(PackageLineContext line, String expected) {
    if (line.exception != null) {
      return;
    }
    String named = line.NAME().stream().map(ParseTree::getText).collect(Collectors.joining("."));
    if (!named.equals(expected)) {
      faults.at(
          line.NAME(0).getSymbol(),
          "The package " + Shown.quoted(named) + " is not the folder of the file.",
          "Write package " + expected + "; or move the file.");
    }
  }

  private void checkImport(ImportLineContext line) {
    if (intact(line) && !line.getText().equals(IMPORT.replace(" ", ""))) {
      faults.at(line.getStart(), "Rules import the facts and nothing else.", "Write " + IMPORT);
    }
  }

  private static boolean intact(ParserRuleContext part) {
    return part != null && part.exception == null;
  }
}
