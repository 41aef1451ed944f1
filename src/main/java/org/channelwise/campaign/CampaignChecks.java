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

  /** A deadline that nobody can count to, or that leaves no time, and quiet hours without end. */
  void timing() {
    Block message = campaign.block("message");
    Timing timing = new Timing(message);
    if (timing.endsOnDate() && message.scalar("send-at").isEmpty()) {
      problems.at(
          ProblemKind.MISSING_FIELD,
          message.scalar("deadline").orElseThrow(),
          "message.deadline is a date, but without message.send-at nobody can tell how much time is"
              + " left.",
          "Add send-at, or write how long after sending, such as PT3H.");
    }
    timing
        .left()
        .filter(left -> left.isNegative() || left.isZero())
        .flatMap(none -> message.scalar("deadline"))
        .ifPresent(
            deadline ->
                problems.at(
                    ProblemKind.CONTRADICTION,
                    deadline,
                    "message.deadline is %s, which leaves no time after sending."
                        .formatted(Quoted.of(deadline.text())),
                    "Write a later deadline, or an earlier send-at."));
    Block quiet = message.block("quiet-hours");
    quiet
        .scalar("to")
        .filter(to -> quiet.text("from").equals(Optional.of(to.text())))
        .ifPresent(
            to ->
                problems.at(
                    ProblemKind.CONTRADICTION,
                    to,
                    "message.quiet-hours begin and end at %s.".formatted(Quoted.of(to.text())),
                    "Write when they end."));
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
