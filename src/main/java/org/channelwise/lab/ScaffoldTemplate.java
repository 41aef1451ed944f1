package org.channelwise.lab;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.channelwise.source.Resource;

/** The texts that rules and fixtures begin with, with blanks such as {@code <channel>}. */
final class ScaffoldTemplate {

  private static final Pattern BLANK = Pattern.compile("<(\\w+)>");

  private ScaffoldTemplate() {}

  /** A text with its blanks filled in, without the lines whose blanks nothing is known for. */
  static String filled(String name, Map<String, String> terms) {
    return text(name)
        .lines()
        .filter(
            line -> BLANK.matcher(line).results().allMatch(it -> terms.containsKey(it.group(1))))
        .map(line -> BLANK.matcher(line).replaceAll(it -> quoted(terms, it.group(1))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String quoted(Map<String, String> terms, String blank) {
    return Matcher.quoteReplacement(Objects.requireNonNull(terms.get(blank)));
  }

  private static String text(String name) {
    return Resource.text(ScaffoldTemplate.class, "templates/" + name);
  }
}
