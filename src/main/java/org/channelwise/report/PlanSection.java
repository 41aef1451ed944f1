package org.channelwise.report;

import java.util.List;
import java.util.Optional;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;

/**
 * What a campaign's plan comes to.
 *
 * @param verdict in words, for example {@code PLAN BREAKS for 2 reasons}
 * @param kind whether it may be carried out; empty if there is no plan
 * @param differences how it is not what is recommended
 * @param recorded why it may differ, as the strategist recorded it; empty where it does not differ,
 *     or breaks
 */
public record PlanSection(
    String verdict,
    Optional<PlanVerdict.Kind> kind,
    List<PlanDifference> differences,
    Optional<String> recorded) {

  static PlanSection of(Optional<PlanVerdict> plan) {
    return new PlanSection(
        plan.map(PlanSection::verdict)
            .orElse("NO PLAN in the file to hold against the recommendation"),
        plan.map(PlanVerdict::kind),
        plan.map(PlanVerdict::differences).orElse(List.of()),
        plan.filter(each -> each.kind() == PlanVerdict.Kind.DIFFERS).flatMap(PlanVerdict::because));
  }

  private static String verdict(PlanVerdict plan) {
    long breaking = plan.differences().stream().filter(PlanDifference::breaks).count();
    int all = plan.differences().size();
    return switch (plan.kind()) {
      case FOLLOWS -> "PLAN FOLLOWS the recommendation";
      case DIFFERS ->
          "PLAN DIFFERS from the recommendation in "
              + Wording.count(all, "point", "points")
              + (plan.differsUnexplained() ? "" : ", and says why");
      case BREAKS -> "PLAN BREAKS for " + Wording.count(breaking, "reason", "reasons");
    };
  }
}
