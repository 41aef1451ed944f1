package org.channelwise.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.Phase;
import org.channelwise.source.Suggestion;
import org.channelwise.vocabulary.Guidance;

/**
 * A rule that somebody wants to begin.
 *
 * @param guidance the row of the guidance that it encodes, empty if none was named
 * @param file what its file and the folder of its fixture are called, without an ending
 */
public record NewRule(String name, Phase phase, String guidance, String file) {

  private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_FILE = 60;

  /** What a file is called after a rule: its words in small letters, joined by hyphens. */
  public static String fileFor(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = words.replaceAll("^-|-$", "");
    if (trimmed.length() <= LONGEST_FILE) {
      return trimmed;
    }
    int end = trimmed.lastIndexOf('-', LONGEST_FILE);
    return trimmed.substring(0, end < 0 ? LONGEST_FILE : end);
  }

  /** The path of its file below the folder of rules. */
  public String rulePath() {
    return phase.folder() + "/" + file + ".drl";
  }

  /** The path of its fixture's folder below the folder of fixtures. */
  public String fixturePath() {
    return given().equals(FixtureReader.CAMPAIGN) ? file : phase.folder() + "/" + file;
  }

  /** The name of the file with what its fixture gives to the rules. */
  public String given() {
    return switch (phase) {
      case PURPOSE, ELIGIBILITY, FIT, SELECTION, REVIEW -> FixtureReader.CAMPAIGN;
      case PORTFOLIO -> FixtureReader.BRAND;
      default -> FixtureReader.FACTS;
    };
  }

  /** Why it cannot be begun, and what to do; empty if nothing is wrong so far. */
  public Optional<String> objection(RuleSet rules, String folder) {
    return taken(rules).or(this::unfit).or(() -> withoutRow(rules, folder));
  }

  private Optional<String> taken(RuleSet rules) {
    return ListedRule.of(rules).stream()
        .filter(rule -> rule.ref().name().equals(name))
        .findFirst()
        .map(
            same ->
                "there is a rule '%s' already, at %s; give the new one a name of its own"
                    .formatted(name, same.ref().at()));
  }

  private Optional<String> unfit() {
    String wrong =
        file.isEmpty()
            ? "no file can be called after '%s'".formatted(name)
            : "'%s' is no name for a file of rules".formatted(file);
    return FILE.matcher(file).matches()
        ? Optional.empty()
        : Optional.of(wrong + "; with --file write small letters and digits, joined by hyphens");
  }

  private Optional<String> withoutRow(RuleSet rules, String folder) {
    List<String> rows = rules.guidance().map(Guidance::ids).orElse(List.of());
    if (guidance.isEmpty()) {
      return Optional.of(
          "say with --guidance which row the rule encodes, such as --guidance %s; channelwise"
                  .formatted(rows.isEmpty() ? "house/policy" : rows.get(0))
              + " guidance --rows prints all rows of %s/guidance.yaml, and what none of them says"
                  .formatted(folder)
              + " gets a row of its own there first");
    }
    if (rows.isEmpty() || rows.contains(guidance)) {
      return Optional.empty();
    }
    return Optional.of(
        "'%s' is no row of %s/guidance.yaml; %s"
            .formatted(
                guidance,
                folder,
                Suggestion.nearest(guidance, rows)
                    .map("did you mean '%s'?"::formatted)
                    .orElse("add it there first, or name one that channelwise guidance lists")));
  }
}
