package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.ListedRule;
import org.channelwise.lab.NewRule;
import org.channelwise.lab.NewRuleDraft;
import org.channelwise.lab.RuleStarter;
import org.channelwise.language.Phase;
import org.channelwise.source.Parsed;
import org.channelwise.source.Suggestion;
import org.channelwise.vocabulary.Guidance;

/** {@code channelwise rules new}: writes a rule and a fixture to start from. */
final class StartRule {

  private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Console console;
  private final RuleSet rules;
  private final String folder;
  private final Path fixtures;

  /**
   * A start of rules beside others.
   *
   * @param rules the rules that there are
   * @param folder their folder, as a person typed it
   * @param fixtures the folder of fixtures
   */
  StartRule(Console console, RuleSet rules, String folder, Path fixtures) {
    this.console = console;
    this.rules = rules;
    this.folder = folder;
    this.fixtures = fixtures;
  }

  /** Writes both, or says why not and writes nothing. */
  int run(String name, Phase phase, Optional<String> guidance, Optional<String> file) {
    NewRule wanted =
        new NewRule(
            name,
            phase,
            guidance.orElse(""),
            file.map(given -> given.replaceFirst("\\.drl$", "")).orElse(NewRule.fileFor(name)));
    Optional<String> objection = objection(wanted);
    if (objection.isPresent()) {
      return refuse(objection.get());
    }
    try {
      Parsed<NewRuleDraft> draft =
          new RuleStarter(console.sets().get(), rules, Path.of(folder), folder).draft(wanted);
      if (draft instanceof Parsed.Ok<NewRuleDraft> good) {
        return write(wanted, good.value());
      }
      RulesOption.tell(console, draft.problems());
      return refuse("nothing was written, for the rule would not pass the check");
    } catch (IOException | UncheckedIOException e) {
      return refuse(
          "the rule cannot be written below %s and %s; check who may write there"
              .formatted(folder, fixtures));
    }
  }

  private Optional<String> objection(NewRule wanted) {
    Optional<ListedRule> same =
        ListedRule.of(rules).stream()
            .filter(rule -> rule.ref().name().equals(wanted.name()))
            .findFirst();
    if (same.isPresent()) {
      return Optional.of(
          "there is a rule '%s' already, at %s; give the new one a name of its own"
              .formatted(wanted.name(), same.get().ref().at()));
    }
    if (wanted.file().isEmpty()) {
      return Optional.of(
          "no file can be called after '%s'; with --file write small letters and digits, joined by"
                  .formatted(wanted.name())
              + " hyphens");
    }
    if (!FILE.matcher(wanted.file()).matches()) {
      return Optional.of(
          "'%s' is no name for a file of rules; with --file write small letters and digits, joined"
                  .formatted(wanted.file())
              + " by hyphens");
    }
    return row(wanted.guidance());
  }

  /** What is wrong with the row of the guidance. */
  private Optional<String> row(String id) {
    List<String> rows = rules.guidance().map(Guidance::ids).orElse(List.of());
    if (id.isEmpty()) {
      return Optional.of(
          "say with --guidance which row the rule encodes, such as --guidance %s; channelwise"
                  .formatted(rows.isEmpty() ? "house/policy" : rows.get(0))
              + " guidance --rows prints all rows of %s/guidance.yaml, and what none of them says"
                  .formatted(folder)
              + " gets a row of its own there first");
    }
    if (rows.isEmpty() || rows.contains(id)) {
      return Optional.empty();
    }
    return Optional.of(
        "'%s' is no row of %s/guidance.yaml; %s"
            .formatted(
                id,
                folder,
                Suggestion.nearest(id, rows)
                    .map("did you mean '%s'?"::formatted)
                    .orElse("add it there first, or name one that channelwise guidance lists")));
  }

  private int write(NewRule wanted, NewRuleDraft draft) throws IOException {
    Path fixture = fixtures.resolve(draft.fixturePath());
    NewFiles files = new NewFiles();
    files.add(Path.of(folder).resolve(draft.rulePath()), draft.rule());
    files.add(fixture.resolve(draft.given()), draft.givenText());
    files.add(fixture.resolve("expected.yaml"), draft.expected());
    Optional<Path> taken = files.taken();
    if (taken.isPresent()) {
      return refuse(
          "%s is there already, and stays as it is; name another file with --file"
              .formatted(slashed(taken.get())));
    }
    files.write();
    files.paths().forEach(file -> console.line("wrote  " + slashed(file)));
    console.line("");
    console.line(
        draft.fires()
            ? "The rule passes the check and fires in its fixture."
            : "The rule passes the check, but does not fire in its fixture yet.");
    console.line("Put your own conditions and words into these files, and run:");
    String ours = folder.equals("rules") ? "" : " --rules " + folder;
    String theirs = slashed(fixtures).equals("fixtures") ? "" : " --fixtures " + slashed(fixtures);
    console.line("  channelwise test%s %s".formatted(ours, slashed(fixture)));
    console.line("  channelwise rules show%s%s \"%s\"".formatted(ours, theirs, wanted.name()));
    console.line("  channelwise test" + ours + (theirs.isEmpty() ? "" : " " + slashed(fixtures)));
    console.out().flush();
    return ExitStatus.FINE;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private int refuse(String why) {
    console.say("channelwise: " + why);
    return ExitStatus.WRONG_INPUT;
  }
}
