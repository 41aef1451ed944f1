package org.channelwise.behaviour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.channelwise.vocabulary.Vocabulary;

/**
 * New names for the terms of a vocabulary: other words, in the opposite alphabetical order, and
 * different ones where sections share a word.
 */
final class TermNames {

  /** The verbs of rules stand for these, so that their names are fixed. */
  private static final String FIXED_SECTION = "strengths";

  private final Map<String, Map<String, String>> names = new HashMap<>();

  TermNames(Vocabulary vocabulary) {
    List<String> sections = new ArrayList<>(new TreeSet<>(vocabulary.sections()));
    sections.remove(FIXED_SECTION);
    Collections.reverse(sections);
    int number = 100;
    for (String section : sections) {
      Map<String, String> ofSection = new HashMap<>();
      List<String> terms = new ArrayList<>(new TreeSet<>(vocabulary.terms(section)));
      Collections.reverse(terms);
      for (String term : terms) {
        ofSection.put(term, prefixed(number++, term));
      }
      names.put(section, ofSection);
    }
  }

  private static String prefixed(int number, String term) {
    boolean code = Character.isUpperCase(term.charAt(0));
    return code ? "ZQ" + number + "_" + term : "zq" + number + "-" + term;
  }

  /** The sections whose terms get new names. */
  Set<String> sections() {
    return names.keySet();
  }

  /** The new name of a term, or the text itself if it is none. */
  String of(String section, String term) {
    return names.getOrDefault(section, Map.of()).getOrDefault(term, term);
  }

  /** A text with all new names turned back. */
  static String back(String text) {
    return text.replaceAll("zq\\d{3}-|ZQ\\d{3}_", "");
  }
}
