package org.channelwise.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Suggestion {
  private static final int LONGEST = 60;

  private Suggestion() {}

  /**
   * The known word that is nearest to a wrong one, if any is so near that it was probably meant.
   */
  public static Optional<String> nearest(String wrong, Collection<String> known) {
    if (wrong.isBlank() || wrong.length() > LONGEST) {
      return Optional.empty();
    }
    record Near(String word, int distance) {}
    String folded = fold(wrong);
    return known.stream()
        .map(word -> new Near(word, distance(folded, fold(word))))
        .filter(near -> near.distance() <= tolerance(folded, near.word()))
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .map(Near::word);
  }

  /** A hint for a word that is not known: the one that was probably meant, or else all. */
  public static String hint(String wrong, Collection<String> known, String otherwise) {
    return nearest(wrong, known)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElseGet(() -> known.isEmpty() ? "" : otherwise + Quoted.list(known) + ".");
  }

  private static int tolerance(String wrong, String word) {
    return Math.max(1, Math.min(wrong.length(), word.length()) / 3);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * How many letters must be changed, added, taken away or swapped with their neighbour to turn one
   * word into the other.
   */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[from.length()][to.length()];
  }
}
