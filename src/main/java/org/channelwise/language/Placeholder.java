package org.channelwise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A place in a sentence where a value of a fact is filled in, written {@code {path}}.
 *
 * @param path the value's path
 * @param start where it begins in the sentence, at the brace
 * @param end where the sentence goes on, after the brace
 */
public record Placeholder(String path, int start, int end) {

  /** The placeholders of a sentence, up to the first brace that has no partner. */
  public static List<Placeholder> allIn(String sentence) {
    List<Placeholder> found = new ArrayList<>();
    int start = sentence.indexOf('{');
    while (start >= 0) {
      int close = sentence.indexOf('}', start);
      if (close < 0) {
        break;
      }
      found.add(new Placeholder(sentence.substring(start + 1, close), start, close + 1));
      start = sentence.indexOf('{', close);
    }
    return found;
  }

  /**
   * Which of a rule's positive conditions gives the value at a path: the one whose verb is called
   * if its type has the path, else the first whose type has it. Counted from 0.
   */
  public static OptionalInt resolve(String path, RuleFile.Rule rule) {
    List<RuleFile.Pattern> each = rule.each();
    IntStream having =
        IntStream.range(0, each.size())
            .filter(index -> FactTypes.of(each.get(index).type()).has(path));
    int subject = rule.subject();
    if (FactTypes.of(each.get(subject).type()).has(path)) {
      return OptionalInt.of(subject);
    }
    return having.findFirst();
  }
}
