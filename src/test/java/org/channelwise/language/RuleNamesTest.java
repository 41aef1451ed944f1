package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;

class RuleNamesTest {

  @Test
  void aNameThatTwoFilesUseIsReportedAtTheLaterOne() {
    RuleFile first = file("fit", "rules/fit/a.drl");
    RuleFile second = file("eligibility", "rules/eligibility/b.drl");

    assertThat(RuleNames.check(List.of(first))).isEmpty();
    assertThat(RuleNames.check(List.of(first, second)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).hasToString("rules/eligibility/b.drl:3:1");
              assertThat(problem.message())
                  .isEqualTo("The rule \"The rule\" stands in rules/fit/a.drl:3 already.");
              assertThat(problem.sourceLine()).startsWith("rule \"The rule\"");
            });
  }

  private static RuleFile file(String folder, String name) {
    String conclusion =
        folder.equals("fit")
            ? "fits(\"It fits\")"
            : "exclude(\"REGULATION\", \"It is forbidden\", \"Nothing\")";
    String text =
        """
        package %s;
        import org.channelwise.facts.*;
        rule "The rule" @guidance("a/b") @source("house") when $c : Candidate() then
        insert( $c.%s ); end
        """
            .formatted(folder, conclusion);
    return RuleTexts.reader().read(new SourceText(name, text), folder).orElseThrow();
  }
}
