package org.channelwise.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.report.Style;

/** Where a command about rules writes what it was asked for. */
final class Destination {

  private final Console console;
  private final Optional<Path> file;

  /**
   * A destination.
   *
   * @param file the file to write; standard output if there is none
   */
  Destination(Console console, Optional<Path> file) {
    this.console = console;
    this.file = file;
  }

  /** What is written. */
  interface Writing {
    void to(Writer out) throws IOException;
  }

  /** The style of what is written there. */
  Style style(Color color) {
    return color.style(console, file.isPresent());
  }

  /**
   * Writes.
   *
   * @param status the exit status if that is possible
   * @return the exit status
   */
  int write(int status, Writing writing) {
    try (Writer out = AnswerOutlet.open(console, file)) {
      writing.to(out);
      return status;
    } catch (IOException e) {
      AnswerOutlet.complain(console, file);
      return ExitStatus.WRONG_INPUT;
    }
  }
}
