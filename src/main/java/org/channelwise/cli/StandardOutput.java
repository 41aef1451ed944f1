package org.channelwise.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Standard output, which remembers why it stopped to take anything. */
final class StandardOutput extends OutputStream {

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private Optional<IOException> failure = Optional.empty();

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  /** Whether something was lost. A reader who has seen enough and hung up has lost nothing. */
  boolean lost() {
    return failure
        .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
        .filter(message -> !message.contains("pipe"))
        .isPresent();
  }
}
