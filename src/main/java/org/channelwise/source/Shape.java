package org.channelwise.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a value of a file may be. One description serves twice: files are checked against it, and
 * their JSON Schema is written from it.
 */
public sealed interface Shape {

  /**
   * A block of named fields.
   *
   * @param noun what the block is, for messages, for example {@code a campaign}
   * @param others what fields of any other name hold; empty if there must be none
   */
  record Fields(String noun, List<Field> fields, Optional<Shape> others) implements Shape {
    public Fields {
      fields = List.copyOf(fields);
    }

    public Fields(String noun, Field... fields) {
      this(noun, List.of(fields), Optional.empty());
    }

    List<String> keys() {
      return fields.stream().map(Field::key).toList();
    }

    Optional<Field> field(String key) {
      return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
  }

  /**
   * A field of a block.
   *
   * @param required whether it must be there
   * @param chosen whether it is for a strategist to choose, and not to find out
   */
  record Field(String key, boolean required, String about, Shape shape, boolean chosen) {

    public static Field required(String key, String about, Shape shape) {
      return new Field(key, true, about, shape, false);
    }

    public static Field optional(String key, String about, Shape shape) {
      return new Field(key, false, about, shape, false);
    }

    /** A field that may be left out, and is for a strategist to choose. */
    public static Field choice(String key, String about, Shape shape) {
      return new Field(key, false, about, shape, true);
    }
  }

  /** A term of the vocabulary. */
  record Term(String section) implements Shape {}

  /**
   * Text.
   *
   * @param noun what kind of text, for messages, for example {@code a country code}
   * @param pattern what it must look like
   * @param real whether text that looks right also is right
   * @param numberFits whether an unquoted number is taken for its text
   * @param longest the most characters that it may have
   */
  record Text(
      String noun,
      Pattern pattern,
      Predicate<String> real,
      String hint,
      boolean numberFits,
      int longest)
      implements Shape {

    /** Whether text is what it must be. */
    public boolean accepts(String text) {
      return looksRight(text) && real.test(text);
    }

    /** Whether text looks as it must. */
    public boolean looksRight(String text) {
      return !isTooLong(text) && pattern.matcher(text).matches();
    }

    /** Whether text has too many characters. */
    public boolean isTooLong(String text) {
      return text.codePointCount(0, text.length()) > longest;
    }
  }

  /**
   * A number.
   *
   * @param least the least it may be
   * @param most the most it may be
   * @param whole whether it must be whole
   */
  record Number(double least, double most, boolean whole) implements Shape {

    /** A share of the whole, from 0 to 1. */
    boolean isShare() {
      return least == 0 && most == 1;
    }
  }

  /** True or false. */
  record Flag() implements Shape {}

  /**
   * A list.
   *
   * @param distinct whether no item may stand in it twice
   */
  record Items(Shape item, boolean distinct) implements Shape {}

  /**
   * A block whose keys are terms of the vocabulary, at least one.
   *
   * @param valueOptional whether a key may stand without a value
   */
  record Keyed(String section, Shape value, boolean valueOptional) implements Shape {}

  /**
   * A block whose keys are new names.
   *
   * @param key what the names must look like
   */
  record Named(Text key, Shape value) implements Shape {}

  /** One term for everything, or a block with one for each of several cases. */
  record Either(Term all, Keyed each) implements Shape {}
}
