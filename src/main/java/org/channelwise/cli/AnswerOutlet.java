package org.channelwise.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where an answer goes: a file, or standard output. */
final class AnswerOutlet {

  private AnswerOutlet() {}

  /** Writes to the file if one is given; closing the writer leaves standard output open. */
  static Writer open(Console console, Optional<Path> file) throws IOException {
    OutputStream to =
        file.isPresent() ? Files.newOutputStream(file.get()) : new Unclosed(console.out());
    return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
  }

  /** Says that an answer could not be written, and what to do. */
  static void complain(Console console, Optional<Path> file) {
    console.say(
        "channelwise: the answer cannot be written to %s; check the path and who may write there"
            .formatted(file.map(Path::toString).orElse("standard output")));
  }

  /** Standard output is not ours to close. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
