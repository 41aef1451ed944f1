package org.channelwise.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Makes up vocabularies from one: its terms, but of other kinds, classes, defaults, names, ranks
 * and points. The same seed makes the same ones.
 */
public final class VocabularyGenerator {

  private static final String NEW_KIND = "made-up";

  private final Vocabulary vocabulary;
  private final String text;
  private final Random random;

  /**
   * A generator.
   *
   * @param text the file of the vocabulary
   */
  public VocabularyGenerator(Vocabulary vocabulary, String text, long seed) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.random = new Random(seed);
  }

  /** A vocabulary file. */
  public String vocabulary() {
    String made = text;
    made = shuffled(made, "channels", "precedence: (\\d+)");
    made = shuffled(made, "consent", "rank: (\\d+)");
    made = drawn(made, "channels", "address: ([\\w-]+)", vocabulary.terms("addresses"));
    made = drawn(made, "classes", "consent: (\\w+)", vocabulary.terms("classes"));
    made = drawn(made, "purposes", "class: (\\w+)", vocabulary.terms("classes"));
    made = drawn(made, "defaults", "consent: (\\w+)", vocabulary.terms("consent"));
    made = drawn(made, "defaults", "urgency: (\\S+)", vocabulary.terms("urgency"));
    made = drawn(made, "defaults", "personalization: (\\S+)", vocabulary.terms("personalization"));
    made = drawn(made, "strengths", "points: (-?\\d+)", List.of("-100", "-1", "0", "7", "1000"));
    List<String> kinds = new ArrayList<>(vocabulary.terms("kinds"));
    kinds.add(NEW_KIND);
    made = drawn(made, "channels", "kind: (\\w+)", kinds);
    made =
        made.replaceFirst("(?m)^kinds:\n", "$0  " + NEW_KIND + ": { meaning: of no other kind }\n");
    return random.nextBoolean() ? made : named(made);
  }

  /** The same names for channels in another order, so that some go by the name of others. */
  public String withExchangedNames() {
    return shuffled(text, "channels", "name: ([^,]+),");
  }

  private String named(String made) {
    List<String> names = new ArrayList<>();
    vocabulary
        .channels()
        .forEach(channel -> names.add("Way to people number " + (names.size() + 2)));
    return each(made, "channels", "name: ([^,]+),", names);
  }

  private String drawn(String made, String section, String pattern, Iterable<String> from) {
    List<String> all = new ArrayList<>();
    from.forEach(all::add);
    List<String> values =
        found(made, section, pattern).stream()
            .map(old -> random.nextInt(3) == 0 ? old : all.get(random.nextInt(all.size())))
            .toList();
    return each(made, section, pattern, values);
  }

  private String shuffled(String made, String section, String pattern) {
    List<String> values = new ArrayList<>(found(made, section, pattern));
    Collections.shuffle(values, random);
    return each(made, section, pattern, values);
  }

  private static List<String> found(String made, String section, String pattern) {
    return Pattern.compile(pattern)
        .matcher(section(made, section).group())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** Puts values where a section has others, one after the other. */
  private static String each(String made, String section, String pattern, List<String> values) {
    MatchResult part = section(made, section);
    Iterator<String> next = values.iterator();
    String changed =
        Pattern.compile(pattern)
            .matcher(part.group())
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(match.group().replace(match.group(1), next.next())));
    return made.substring(0, part.start()) + changed + made.substring(part.end());
  }

  private static MatchResult section(String made, String section) {
    Matcher matcher = Pattern.compile("(?m)^" + section + ":\n(?:(?: .*|#.*)?\n)*").matcher(made);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No section " + section);
    }
    return matcher.toMatchResult();
  }
}
