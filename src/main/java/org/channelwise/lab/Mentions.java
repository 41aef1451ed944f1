package org.channelwise.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the terms that sentences speak of.
 *
 * @param sentences the sentences; what the first speaks of goes before what the next one does
 */
record Mentions(List<String> sentences) {

  Mentions {
    sentences = List.copyOf(sentences);
  }

  /**
   * The terms of the first sentence that speaks of any: the longest before the others, so that a
   * narrow term goes before a wider one.
   *
   * @param names what else a term is called, besides its id
   */
  List<String> of(List<String> terms, UnaryOperator<String> names) {
    return sentences.stream()
        .map(
            sentence ->
                terms.stream()
                    .filter(term -> length(sentence, term, names) > 0)
                    .sorted(Comparator.comparingInt(term -> -length(sentence, term, names)))
                    .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** How many letters of a sentence speak of a term. */
  private static int length(String sentence, String term, UnaryOperator<String> names) {
    String spaced = " " + words(sentence);
    return Stream.of(term, names.apply(term))
        .map(Mentions::words)
        .filter(words -> !words.isEmpty() && spaced.contains(" " + words))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
