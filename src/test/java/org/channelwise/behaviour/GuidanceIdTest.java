package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules may only name rows that there are, where the rows are listed. */
class GuidanceIdTest {

  private static final String MISSPELT = "\"consent/watsapp\"";

  @Test
  void anIdThatIsNoRowIsAnErrorWithTheOneThatWasMeant(@TempDir Path folder) throws IOException {
    RulesCopy copy = misspelt(RulesCopy.below(folder));
    List<Problem> problems = new RuleSets().in(copy.folder(), "rules").problems();

    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.place().file()).isEqualTo("rules/eligibility/consent.drl");
              assertThat(problem.sourceLine().substring(problem.place().column() - 1))
                  .startsWith(MISSPELT);
              assertThat(problem.message())
                  .isEqualTo("\"consent/watsapp\" is no row of the guidance.");
              assertThat(problem.hint()).isEqualTo("Did you mean \"consent/whatsapp\"?");
            });
  }

  @Test
  void withoutRowsAnyIdWillDo(@TempDir Path folder) throws IOException {
    RulesCopy copy = misspelt(RulesCopy.below(folder));
    Files.delete(copy.folder().resolve("guidance.yaml"));

    RuleSet rules = copy.load();

    assertThat(rules.guidance()).isEmpty();
    assertThat(rules.files()).hasSameSizeAs(Shipped.RULES.files());
  }

  @Test
  void theRowsAreNoPartOfTheHash(@TempDir Path folder) throws IOException {
    RuleSet rules =
        RulesCopy.below(folder)
            .edit("guidance.yaml", text -> text.replace("Email carries", "Email brings"))
            .load();

    assertThat(rules.hash()).isEqualTo(Shipped.RULES.hash());
  }

  @Test
  void theRowsTravelInTheApplication() {
    assertThat(new RuleSets().bundled().guidance()).isEqualTo(Shipped.RULES.guidance());
  }

  private static RulesCopy misspelt(RulesCopy copy) throws IOException {
    return copy.edit(
        "eligibility/consent.drl", text -> text.replace("\"consent/whatsapp\"", MISSPELT));
  }
}
