package org.channelwise.cli;

import org.channelwise.report.PortfolioFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the name of a format into the format. */
final class PortfolioFormatName implements ITypeConverter<PortfolioFormat> {

  @Override
  public PortfolioFormat convert(String name) {
    return PortfolioFormat.of(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '%s'; choose one of %s"
                        .formatted(name, String.join(", ", PortfolioFormat.names()))));
  }
}
