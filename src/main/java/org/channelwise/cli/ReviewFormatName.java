package org.channelwise.cli;

import org.channelwise.report.ReviewFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the name of a review's format into the format. */
final class ReviewFormatName implements ITypeConverter<ReviewFormat> {

  @Override
  public ReviewFormat convert(String name) {
    return ReviewFormat.of(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '%s'; choose one of %s"
                        .formatted(name, String.join(", ", ReviewFormat.names()))));
  }
}
