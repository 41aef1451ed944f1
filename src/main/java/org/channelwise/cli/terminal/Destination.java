package org.channelwise.cli.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Where answers go: a stream, or a file that appears whole or not at all, so that nobody reads half
 * an answer and a failed run leaves the last one in place.
 */
public final class Destination implements AutoCloseable {

  private final BooleanSupplier broken;
  private final Writer writer;
  private final Optional<Path> file;
  private final Optional<Path> partial;

  private Destination(OutputStream out, Optional<Path> file, Optional<Path> partial) {
    this.broken = out instanceof PrintStream stream ? stream::checkError : () -> false;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.file = file;
    this.partial = partial;
  }

  /** Standard output, which stays open. */
  public static Destination standardOutput(Console console) {
    return new Destination(console.out(), Optional.empty(), Optional.empty());
  }

  /**
   * A file. What is no regular file, a pipe for example, is written to as it comes.
   *
   * @param kept the files whose place it must not take
   * @throws IOException if the file cannot be written
   */
  public static Destination file(Path given, KeptFiles kept) throws IOException {
    Path path = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Destination(Files.newOutputStream(path), Optional.of(path), Optional.empty());
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    if (Files.exists(path)) {
      kept.check(given);
    }
    // Named by chance: a run that was stopped leaves its own behind, and that must be in no later
    // one's way.
    Path partial = path.resolveSibling(".channelwise-" + UUID.randomUUID() + ".part");
    OutputStream out =
        Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      keepMode(path, partial);
    } catch (IOException e) {
      out.close();
      Files.delete(partial);
      throw e;
    }
    return new Destination(out, Optional.of(path), Optional.of(partial));
  }

  /** Lets those alone read and write the new file who could the old one. */
  private static void keepMode(Path old, Path partial) throws IOException {
    PosixFileAttributeView mode = Files.getFileAttributeView(partial, PosixFileAttributeView.class);
    if (mode != null && Files.exists(old)) {
      mode.setPermissions(Files.getPosixFilePermissions(old));
    }
  }

  /** Whether nobody takes the answer any more, so that going on is of no use. */
  public boolean broken() {
    return broken.getAsBoolean();
  }

  public Writer writer() {
    return writer;
  }

  /**
   * Says that the answer is complete: only now does a file take the place of an earlier one.
   *
   * @throws IOException if the file cannot be written
   */
  public void keep() throws IOException {
    writer.flush();
    if (file.isPresent()) {
      writer.close();
      if (partial.isPresent()) {
        Files.move(partial.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      writer.close();
    }
    if (partial.isPresent()) {
      Files.deleteIfExists(partial.get());
    }
  }
}
