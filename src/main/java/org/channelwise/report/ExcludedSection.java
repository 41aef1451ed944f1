package org.channelwise.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.channelwise.advice.ExcludedChannel;

/**
 * Channels that the same rules exclude in the same words, but for the channel's name: said once.
 *
 * @param channels the channels, in the order of the answer; never empty
 */
public record ExcludedSection(List<ExcludedChannel> channels) {

  /** A ground that many channels share is rarely one that can be met. */
  static final Comparator<ExcludedSection> LEAST_TO_DO =
      Comparator.<ExcludedSection>comparingInt(group -> group.grounds().size())
          .thenComparingInt(group -> group.channels().size());

  /** Groups channels, each group where its first channel stands. */
  static List<ExcludedSection> of(List<ExcludedChannel> excluded) {
    return excluded.stream()
        .collect(groupingBy(ExcludedSection::key, LinkedHashMap::new, toUnmodifiableList()))
        .values()
        .stream()
        .map(ExcludedSection::new)
        .toList();
  }

  /** The grounds, in the words for the first channel. */
  public List<ExcludedChannel.Ground> grounds() {
    return channels.get(0).grounds();
  }

  /** The names of the channels. */
  public String names() {
    return channels.stream().map(ExcludedChannel::name).collect(joining(", "));
  }

  /** Words for the first channel, and that they hold for the others too if there are any. */
  public String said(String text) {
    return channels.size() > 1 ? text + " (the others likewise)" : text;
  }

  /** The codes of the grounds, the weightiest first. */
  public List<String> codes() {
    return grounds().stream().map(ExcludedChannel.Ground::code).distinct().toList();
  }

  private static List<List<String>> key(ExcludedChannel channel) {
    return channel.grounds().stream()
        .map(
            ground ->
                List.of(
                    ground.code(),
                    ground.reason().rule().at(),
                    ground.reason().rule().name(),
                    ground.reason().text().replace(channel.name(), "\0"),
                    ground.unlock().replace(channel.name(), "\0")))
        .toList();
  }
}
