package org.channelwise.cli;

import org.channelwise.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the name of a format into the format. */
final class FormatName implements ITypeConverter<Format> {

  @Override
  public Format convert(String name) {
    return Format.of(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '%s'; choose one of %s"
                        .formatted(name, String.join(", ", Format.names()))));
  }
}
