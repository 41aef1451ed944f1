package org.channelwise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwise.advice.Barred;

/**
 * Channels that the same rules exclude in the same words, but for the channel's name: said once.
 *
 * @param channels the channels, in the order of the answer; never empty
 */
record LikeGrounds(List<Barred> channels) {

  /** A ground that many channels share is rarely one that can be met. */
  static final Comparator<LikeGrounds> LEAST_TO_DO =
      Comparator.<LikeGrounds>comparingInt(group -> group.grounds().size())
          .thenComparingInt(group -> group.channels().size());

  LikeGrounds {
    channels = List.copyOf(channels);
  }

  /** Groups channels, each group where its first channel stands. */
  static List<LikeGrounds> of(List<Barred> excluded) {
    Map<List<List<String>>, List<Barred>> groups = new LinkedHashMap<>();
    for (Barred barred : excluded) {
      groups.computeIfAbsent(key(barred), key -> new ArrayList<>()).add(barred);
    }
    return groups.values().stream().map(LikeGrounds::new).toList();
  }

  /** The grounds, in the words for the first channel. */
  List<Barred.Ground> grounds() {
    return channels.get(0).grounds();
  }

  /** The names of the channels. */
  String names() {
    return channels.stream().map(Barred::name).collect(Collectors.joining(", "));
  }

  /**
   * Words for the first channel, with a word that they hold for the others too if there are any.
   */
  String said(String text) {
    return channels.size() > 1 ? text + " (the others likewise)" : text;
  }

  /** The codes of the grounds, the weightiest first. */
  List<String> codes() {
    return grounds().stream().map(Barred.Ground::code).distinct().toList();
  }

  private static List<List<String>> key(Barred barred) {
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

  private static String unnamed(Barred barred, String text) {
    return text.replace(barred.name(), "\0");
  }
}
