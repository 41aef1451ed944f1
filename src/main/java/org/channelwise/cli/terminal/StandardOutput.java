package org.channelwise.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Standard output, which remembers why it stopped to take anything. */
public final class StandardOutput extends OutputStream {

  /** What Java puts in the place of a file of its own that it closes. */
  private static final Path NOWHERE = Path.of("/dev/null");

  private static final Path TAKEN_FOR_OUTPUT = Path.of("/proc/self/fd/1");

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private Optional<IOException> failure = Optional.empty();
  private boolean written;

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    written |= count > 0;
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  /** Whether something was lost. A reader who has seen enough and hung up has lost nothing. */
  public boolean lost() {
    return (written && leadsNowhere())
        || failure
            .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
            .filter(message -> !message.contains("pipe"))
            .isPresent();
  }

  /**
   * Whether it may have been closed together with standard input, which leaves no other trace. Who
   * closes one and sends the other nowhere is told so, too, and loses nothing by it.
   */
  private static boolean leadsNowhere() {
    try {
      return StandardInput.isClosed() && TAKEN_FOR_OUTPUT.toRealPath().equals(NOWHERE);
    } catch (IOException e) {
      return false;
    }
  }
}
