package org.channelwise.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.channelwise.language.Phase;

/**
 * The texts that rules and fixtures begin with, with blanks such as {@code <channel>} filled in.
 */
final class Beginnings {

  private static final Pattern BLANK = Pattern.compile("<(\\w+)>");

  private Beginnings() {}

  /** The file of a rule. */
  static String rule(Phase phase, Map<String, String> terms) {
    return filled(phase.folder() + ".drl", terms);
  }

  /** A campaign in which a rule may have something to say. */
  static String campaign(Map<String, String> terms) {
    return filled("campaign.yaml", terms);
  }

  /** The facts or the brand for the rules of a phase that no campaign reaches. */
  static String given(Phase phase, Map<String, String> terms) {
    return filled(phase.folder() + ".yaml", terms);
  }

  /** A text without the lines whose blanks nothing is known for. */
  private static String filled(String name, Map<String, String> terms) {
    return text(name)
        .lines()
        .filter(
            line ->
                BLANK.matcher(line).results().allMatch(blank -> terms.containsKey(blank.group(1))))
        .map(
            line ->
                BLANK
                    .matcher(line)
                    .replaceAll(
                        blank ->
                            Matcher.quoteReplacement(
                                Objects.requireNonNull(terms.get(blank.group(1))))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String text(String name) {
    try (InputStream in = Beginnings.class.getResourceAsStream("beginnings/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
