package org.channelwise.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds the terms that a sentence speaks of. */
final class Mentioned {

  private final String sentence;

  Mentioned(String sentence) {
    this.sentence = " " + words(sentence);
  }

  /**
   * The same terms, those that the sentence mentions first: the longest before the others, so that
   * a narrow term goes before a wider one.
   *
   * @param names what else a term is called, besides its id
   */
  List<String> first(List<String> terms, Function<String, String> names) {
    return terms.stream()
        .sorted(
            Comparator.comparingInt(
                (String term) -> -Math.max(length(term), length(names.apply(term)))))
        .toList();
  }

  /** Whether the sentence mentions a term. */
  boolean has(String term, String name) {
    return length(term) + length(name) > 0;
  }

  private int length(String term) {
    String words = words(term);
    return !words.isEmpty() && sentence.contains(" " + words) ? words.length() : 0;
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
