package org.channelwise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.channelwise.campaign.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Turns a text of the command line into what it stands for.
 *
 * @param meaning what a text stands for; throws a {@link TypeConversionException} if it is none
 */
record Conversion<T>(Function<String, T> meaning) implements ITypeConverter<T> {

  @Override
  public T convert(String text) {
    return meaning.apply(text);
  }

  /**
   * Constants by their names in small letters, with hyphens.
   *
   * @param kind what the names are names of, as in "format"
   */
  static <E extends Enum<E>> Conversion<E> choice(String kind, Class<E> constants) {
    List<E> all = List.of(constants.getEnumConstants());
    List<String> names = names(constants);
    return new Conversion<>(
        text -> {
          int chosen = names.indexOf(text);
          if (chosen < 0) {
            throw new TypeConversionException(
                "there is no %s '%s'; choose one of %s"
                    .formatted(kind, text, String.join(", ", names)));
          }
          return all.get(chosen);
        });
  }

  /** The names of constants, as people type them. */
  static List<String> names(Class<? extends Enum<?>> constants) {
    return Stream.of(constants.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** Paths. */
  static Conversion<Path> path() {
    return new Conversion<>(
        text -> {
          try {
            return Path.of(text);
          } catch (InvalidPathException e) {
            throw new TypeConversionException("'%s' cannot be the path of a file".formatted(text));
          }
        });
  }

  /** How many channels, a whole number from 1 on. */
  static Conversion<Integer> channels() {
    return new Conversion<>(
        text -> {
          if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new TypeConversionException(
                "'%s' is no number of channels; write a whole number from 1 on".formatted(text));
          }
          return Integer.valueOf(text);
        });
  }

  /** Values for fields. */
  static Conversion<Setting> setting() {
    return new Conversion<>(
        text ->
            Setting.of(text)
                .orElseThrow(
                    () ->
                        new TypeConversionException(
                            "'%s' sets no field; write its path, = and the value, as in message.urgency=immediate"
                                .formatted(text))));
  }

  /** Dates. */
  static Conversion<LocalDate> date() {
    return new Conversion<>(
        text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeException e) {
            throw new TypeConversionException(
                "'%s' is no date; write year, month and day, as in 2026-05-09".formatted(text));
          }
        });
  }
}
