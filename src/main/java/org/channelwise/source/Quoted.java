package org.channelwise.source;

import java.util.Collection;
import java.util.stream.Collectors;

/** Quotes values of a file in messages, cut to a length that a person will read. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  public static String of(String text) {
    return '"' + cut(text) + '"';
  }

  static String cut(String text) {
    String oneLine = text.replace('\n', ' ').replace('\t', ' ');
    return oneLine.codePointCount(0, oneLine.length()) <= LONGEST
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST)) + "…";
  }

  public static String list(Collection<String> words) {
    return words.stream().collect(Collectors.joining(", "));
  }
}
