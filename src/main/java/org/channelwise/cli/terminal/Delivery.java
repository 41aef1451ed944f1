package org.channelwise.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.report.pretty.Style;

/** Hands an answer over, whole or not at all, or says why that cannot be done. */
public final class Delivery {

  private final Console console;
  private final Optional<Path> file;
  private final KeptFiles kept;

  /**
   * A delivery.
   *
   * @param file the file to write; standard output if there is none
   * @param reads the files that the command was told to read
   */
  public Delivery(Console console, Optional<Path> file, List<String> reads) {
    this.console = console;
    this.file = file;
    this.kept = new KeptFiles(reads);
  }

  /** Writes an answer. */
  public interface Text {
    void to(Writer out) throws IOException;
  }

  /** The style of what is written there. */
  public Style style(Color color) {
    return color.style(console, file.isPresent());
  }

  /** Opens the place that answers go to. */
  public Destination open() throws IOException {
    return file.isPresent()
        ? Destination.file(file.get(), kept)
        : Destination.standardOutput(console);
  }

  /** Writes; the exit status is the one given, or a higher one if the answer cannot be written. */
  public int write(int status, Text text) {
    try (Destination to = open()) {
      text.to(to.writer());
      to.keep();
      return status;
    } catch (IOException | UncheckedIOException e) {
      return Math.max(status, complain(e));
    }
  }

  /** Says that the answer cannot be written, and what to do. */
  public int complain(Exception fault) {
    console.say(
        fault instanceof KeptFiles.Refused refused
            ? "channelwise: " + refused.getMessage()
            : "channelwise: the answer cannot be written to %s; check the path and who may write there"
                .formatted(file.map(Path::toString).orElse("standard output")));
    return ExitStatus.WRONG_INPUT;
  }
}
