package org.channelwise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Turns a name into what it stands for.
 *
 * @param kind what the names are names of, as in "format"
 * @param named what a name stands for, if it is one
 * @param names all names
 */
record ChoiceConverter<T>(String kind, Function<String, Optional<T>> named, List<String> names)
    implements ITypeConverter<T> {

  ChoiceConverter {
    names = List.copyOf(names);
  }

  /** Constants by the names that the source gives them. */
  @SafeVarargs
  static <E extends Enum<E>> ChoiceConverter<E> of(String kind, E... constants) {
    List<E> all = List.of(constants);
    return new ChoiceConverter<>(
        kind,
        name -> all.stream().filter(constant -> constant.name().equals(name)).findFirst(),
        Arrays.stream(constants).map(Enum::name).toList());
  }

  @Override
  public T convert(String name) {
    return named
        .apply(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no %s '%s'; choose one of %s"
                        .formatted(kind, name, String.join(", ", names))));
  }
}
