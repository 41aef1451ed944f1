package org.channelwise.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.channelwise.facts.Drop;
import org.channelwise.facts.StageResult;

/**
 * The channels that a brand should drop.
 *
 * @param drops each reason why, in the order in which the channels should go
 * @param results what they did in each stage
 */
public record DroppedChannels(List<Drop> drops, List<StageResult> results) {

  static final DroppedChannels NONE = new DroppedChannels(List.of(), List.of());

  public DroppedChannels {
    drops = List.copyOf(drops);
    results = List.copyOf(results);
  }

  /** All of it as facts. */
  public List<Record> facts() {
    return Stream.<Record>concat(drops.stream(), results.stream()).toList();
  }
}
