package org.channelwise.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.source.Block;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;

/** What must hold between the fields of a campaign, beyond what each may hold by itself. */
record CampaignChecks(Block campaign, Problems problems) {

  /** A file that says both whom it means and that it means everyone. */
  void audience() {
    Block audience = campaign.block("audience");
    Optional<Scalar> everyone = audience.scalar("everyone");
    if (audience.flag("everyone") && audience.scalar("segment").isPresent()) {
      problems.at(
          ProblemKind.CONTRADICTION,
          everyone.orElseThrow(),
          "audience.everyone is true, but audience.segment names a segment.",
          "Delete the one that is not meant.");
    }
  }

  /** The plan's channels. */
  void plan(Set<String> known, Set<String> choice) {
    Block plan = campaign.block("plan");
    Optional<Scalar> primary = plan.scalar("primary");
    List<Scalar> backups = plan.scalars("backups");
    Stream.concat(primary.stream(), backups.stream())
        .filter(channel -> known.contains(channel.text()) && !choice.contains(channel.text()))
        .forEach(
            channel ->
                problems.at(
                    ProblemKind.CONTRADICTION,
                    channel,
                    "plan names "
                        + Quoted.of(channel.text())
                        + ", which is not among the channels to choose from.",
                    "Add it to the channels, or plan one of " + Quoted.list(choice) + "."));
    Set<String> seen = new HashSet<>();
    primary.map(Scalar::text).ifPresent(seen::add);
    backups.stream()
        .filter(backup -> seen.contains(backup.text()))
        .forEach(
            backup ->
                problems.at(
                    ProblemKind.REPEATED,
                    backup,
                    "plan names " + Quoted.of(backup.text()) + " as the primary and as a backup.",
                    "Delete it from the backups."));
  }
}
