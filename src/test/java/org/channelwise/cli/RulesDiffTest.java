package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.channelwise.Advisor;
import org.channelwise.advice.Outcome;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.cli.Shell.Run;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Parsed;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RulesDiffTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /** What people do to rules. */
  private enum Edit {
    SWAPS_STRENGTHS(
        "fit/urgency.drl",
        text ->
            text.replace("fitsStrongly", "?")
                .replace("fitsPoorly", "fitsStrongly")
                .replace("?", "fitsPoorly")),
    DELETES_A_RULE("purpose/sms.drl", text -> text.replaceFirst("(?s)rule .*?\nend\n", "")),
    WIDENS_A_CONDITION(
        "fit/urgency.drl", text -> text.replace("hoursToArrive > 24", "hoursToArrive > 0"));

    private final String file;
    private final UnaryOperator<String> change;

    Edit(String file, UnaryOperator<String> change) {
      this.file = file;
      this.change = change;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEditShowsExactlyTheDecisionsThatItChanges(Edit edit) throws Exception {
    RulesCopy rules = RulesCopy.below(folder).edit(edit.file, edit.change);
    RuleSet before = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();

    JsonNode diff = diff(1, rules.folder(), "rules", "200");

    assertThat(changedFiles(diff)).isNotEmpty().isEqualTo(bruteForce(before, rules.load()));
    for (JsonNode made : diff.get("changed")) {
      if (made.has("text")) {
        confirm(made, new Advisor(before), new Advisor(rules.load()));
      }
    }
    JsonNode sums = diff.get("sums");
    int counted = 0;
    for (JsonNode sum : sums) {
      counted += sum.asInt();
    }
    assertThat(counted).isEqualTo(diff.get("campaigns").asInt());
  }

  /** A campaign that was made up, told as a file, is decided as the diff says. */
  private void confirm(JsonNode made, Advisor before, Advisor after) throws Exception {
    Path file = folder.resolve("made-up.yaml");
    Files.writeString(file, made.get("text").asString());
    RuleSet shipped = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();
    Brief brief = read(shipped, file.toString()).get(0);
    assertThat(told(Outcome.of(before.recommend(brief)))).isEqualTo(told(made.get("before")));
    assertThat(told(Outcome.of(after.recommend(brief)))).isEqualTo(told(made.get("after")));
  }

  private static String told(Outcome outcome) {
    return outcome.primary().orElse("none") + " " + outcome.backups();
  }

  private static String told(JsonNode outcome) {
    List<String> backups = new ArrayList<>();
    outcome.get("backups").forEach(each -> backups.add(each.asString()));
    return (outcome.get("primary").isNull() ? "none" : outcome.get("primary").asString())
        + " "
        + backups;
  }

  private static List<String> changedFiles(JsonNode diff) {
    List<String> changed = new ArrayList<>();
    for (JsonNode each : diff.get("changed")) {
      if (!each.has("text")) {
        changed.add(each.get("file").asString() + " " + each.get("campaign").asString());
      }
    }
    return changed;
  }

  private static List<String> bruteForce(RuleSet before, RuleSet after) {
    Advisor formerly = new Advisor(before);
    Advisor now = new Advisor(after);
    return read(before, "fixtures").stream()
        .filter(
            brief ->
                !Outcome.of(formerly.recommend(brief)).equals(Outcome.of(now.recommend(brief))))
        .map(brief -> brief.file() + " " + brief.campaign().id())
        .toList();
  }

  private static List<Brief> read(RuleSet rules, String path) {
    return new CampaignFiles(rules.vocabulary(), Optional.empty())
        .read(List.of(path), InputStream.nullInputStream()).stream()
            .map(Parsed::orElseThrow)
            .toList();
  }

  private static JsonNode diff(int status, Path rules, String against, String madeUp) {
    Run run =
        Shell.run(
            "rules",
            "diff",
            "--rules",
            rules.toString(),
            "--against",
            against,
            "--made-up",
            madeUp,
            "--format",
            "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
    return JSON.readTree(run.out());
  }

  @Test
  void aRevisionIsReadFromGit() throws Exception {
    RulesCopy rules = RulesCopy.below(folder);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("rules").call();
      git.commit()
          .setMessage("Rules")
          .setAuthor("A", "a@b.c")
          .setCommitter("A", "a@b.c")
          .setSign(false)
          .call();
    }

    assertThat(diff(0, rules.folder(), "git:HEAD", "100").get("changed")).isEmpty();

    rules.edit(Edit.DELETES_A_RULE.file, Edit.DELETES_A_RULE.change);
    JsonNode ofRevision = diff(1, rules.folder(), "git:HEAD", "100");
    JsonNode ofFolder = diff(1, rules.folder(), "rules", "100");
    assertThat(ofRevision.get("changed")).isNotEmpty().isEqualTo(ofFolder.get("changed"));
  }

  @Test
  void whatIsNoRevisionIsTold() throws Exception {
    RulesCopy rules = RulesCopy.below(folder);
    String path = rules.folder().toString();
    Run outside = Shell.run("rules", "diff", "--rules", path, "--against", "git:HEAD");
    Git.init().setDirectory(folder.toFile()).call().close();
    Run unknown = Shell.run("rules", "diff", "--rules", path, "--against", "git:nowhere");

    assertThat(outside.status()).isEqualTo(2);
    assertThat(outside.err()).startsWith("git:HEAD:1:1: No git repository holds this folder.");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("git:nowhere:1:1: The repository has no such revision.");
  }

  @Test
  void acceptingNeedsATerminal() {
    Run run = Shell.run("rules", "diff", "--against", "rules", "--accept");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--accept asks about each change, so it needs a terminal");
  }

  @Test
  void whatIsAcceptedIsExpectedFromThenOn() throws Exception {
    RulesCopy rules =
        RulesCopy.below(folder).edit(Edit.SWAPS_STRENGTHS.file, Edit.SWAPS_STRENGTHS.change);
    Path fixtures = folder.resolve("fixtures");
    RulesCopy.copy(Path.of("fixtures"), fixtures);
    String[] diff = {
      "rules",
      "diff",
      "--rules",
      rules.folder().toString(),
      "--against",
      "rules",
      "--made-up",
      "0",
      "--fixtures",
      fixtures.toString(),
      "--accept"
    };

    Run declined = Shell.run("n\nq\n", true, Map.of(), diff);
    String unchanged = failures(fixtures, rules);
    Run accepted = Shell.run("y\n".repeat(200), true, Map.of(), diff);

    assertThat(declined.err()).contains("Write it anew? [y]es, [n]o, [q]uit:");
    assertThat(accepted.status()).isEqualTo(1);
    assertThat(unchanged).contains("      primary").contains("      backups");
    assertThat(failures(fixtures, rules)).doesNotContain("      primary", "      backups");
  }

  private static String failures(Path fixtures, RulesCopy rules) {
    return Shell.run("test", fixtures.toString(), "--rules", rules.folder().toString()).out();
  }
}
