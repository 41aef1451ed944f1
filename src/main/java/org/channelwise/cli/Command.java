package org.channelwise.cli;

import org.channelwise.cli.terminal.ExitStatus;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Something that the program can be asked to do. Its arguments are described by hand and not by
 * annotations, for those to be read takes longer than many a command runs.
 */
interface Command {

  /** What the command is called and takes. */
  CommandSpec spec();

  /**
   * Does it, with the arguments that were given to what {@link #spec} describes.
   *
   * @return the exit status, see {@link ExitStatus}
   */
  int run();
}
