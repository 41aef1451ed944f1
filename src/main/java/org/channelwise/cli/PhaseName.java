package org.channelwise.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.channelwise.rules.Phase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the folder of a phase into the phase. */
final class PhaseName implements ITypeConverter<Phase> {

  @Override
  public Phase convert(String name) {
    return Phase.ofFolder(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no phase '%s'; choose one of %s"
                        .formatted(
                            name,
                            Arrays.stream(Phase.values())
                                .map(Phase::folder)
                                .collect(Collectors.joining(", ")))));
  }
}
