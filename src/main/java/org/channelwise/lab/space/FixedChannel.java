package org.channelwise.lab.space;

import java.util.Optional;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.vocabulary.ChannelTerm;

/** What is true of a channel whatever a campaign says of it. */
public record FixedChannel(ChannelTerm channel) {

  /** Whether a condition may hold for a fact about the channel, as far as the vocabulary says. */
  public boolean mayMatch(Pattern pattern) {
    return pattern.constraints().stream()
        .filter(Compare.class::isInstance)
        .map(Compare.class::cast)
        .allMatch(
            compare ->
                value(compare.path())
                    .map(value -> LiteralComparison.holds(value, compare))
                    .orElse(true));
  }

  private Optional<Object> value(String path) {
    return switch (path) {
      case "channel" -> Optional.of(channel.id());
      case "kind" -> Optional.of(channel.kind());
      case "address" -> Optional.of(channel.address());
      case "abilities" -> Optional.of(channel.abilities());
      case "hoursToArrive" -> Optional.ofNullable(channel.hoursToArrive());
      case "hoursToBeSeen" -> Optional.ofNullable(channel.hoursToBeSeen());
      default -> Optional.empty();
    };
  }
}
