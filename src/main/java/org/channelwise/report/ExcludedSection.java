package org.channelwise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwise.advice.ExcludedChannel;

/**
 * Channels that the same rules exclude in the same words, but for the channel's name: said once.
 *
 * @param channels the channels, in the order of the answer; never empty
 */
public record ExcludedSection(List<ExcludedChannel> channels) {

  /** A ground that many channels share is rarely one that can be met. */
  public static final Comparator<ExcludedSection> LEAST_TO_DO =
      Comparator.<ExcludedSection>comparingInt(group -> group.grounds().size())
          .thenComparingInt(group -> group.channels().size());

  /** Copies the channels. */
  public ExcludedSection {
    channels = List.copyOf(channels);
  }

  /** Groups channels, each group where its first channel stands. */
  public static List<ExcludedSection> of(List<ExcludedChannel> excluded) {
    Map<List<List<String>>, List<ExcludedChannel>> groups = new LinkedHashMap<>();
    for (ExcludedChannel barred : excluded) {
      groups.computeIfAbsent(key(barred), key -> new ArrayList<>()).add(barred);
    }
    return groups.values().stream().map(ExcludedSection::new).toList();
  }

  /** The grounds, in the words for the first channel. */
  public List<ExcludedChannel.Ground> grounds() {
    return channels.get(0).grounds();
  }

  /** The names of the channels. */
  public String names() {
    return channels.stream().map(ExcludedChannel::name).collect(Collectors.joining(", "));
  }

  /**
   * Words for the first channel, with a word that they hold for the others too if there are any.
   */
  public String said(String text) {
    return channels.size() > 1 ? text + " (the others likewise)" : text;
  }

  /** The codes of the grounds, the weightiest first. */
  public List<String> codes() {
    return grounds().stream().map(ExcludedChannel.Ground::code).distinct().toList();
  }

  private static List<List<String>> key(ExcludedChannel barred) {
    return barred.grounds().stream()
        .map(
            ground ->
                List.of(
                    ground.code(),
                    ground.reason().rule().at(),
                    ground.reason().rule().name(),
                    unnamed(barred, ground.reason().text()),
                    unnamed(barred, ground.unlock())))
        .toList();
  }

  private static String unnamed(ExcludedChannel barred, String text) {
    return text.replace(barred.name(), "\0");
  }
}
