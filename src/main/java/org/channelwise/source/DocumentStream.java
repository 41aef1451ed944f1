package org.channelwise.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The documents of a YAML stream, taken from its bytes one by one, so that a stream may be of any
 * length; one document at least, though it may be blank. A line that begins with {@code ---} is a
 * document marker wherever it stands, so the stream is split without understanding it, and a broken
 * document does not take the others with it.
 */
public final class DocumentStream implements Iterator<Parsed<YamlDocument>>, AutoCloseable {
  private static final int LONGEST = 1024 * 1024;
  private static final int NONE = -1;

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[16 * 1024];
  private int at;
  private int end;
  private int line = 1;
  private boolean begun;
  private boolean ended;

  /**
   * Splits a stream.
   *
   * @param name the file as it was given, {@code -} for standard input
   */
  public DocumentStream(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /** The documents of a text. */
  static DocumentStream of(SourceText source) {
    byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
    return new DocumentStream(source.name(), new ByteArrayInputStream(bytes));
  }

  @Override
  public boolean hasNext() {
    return !begun || at < end;
  }

  /** The next document, or why it cannot be read; what stands behind that can be for all that. */
  @Override
  public Parsed<YamlDocument> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      Parsed<YamlDocument> document = document();
      boolean preamble =
          !begun
              && at < end
              && document instanceof Parsed.Ok<YamlDocument> good
              && !good.value().hasMarker()
              && good.value().isBlank();
      begun = true;
      return preamble ? document() : document;
    } catch (IOException e) {
      begun = true;
      ended = true;
      at = end;
      return InputFiles.unreadable(name);
    }
  }

  /** The line where the next document begins, from 1. */
  int nextLine() {
    return line;
  }

  /** The documents that are left. */
  public Stream<Parsed<YamlDocument>> stream() {
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, ordered), false);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // Everything that was wanted of it has been read.
      ended = true;
    }
  }

  private Parsed<YamlDocument> document() throws IOException {
    int firstLine = line;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int size = 0;
    boolean lineEnded;
    do {
      int from = at;
      byte last = 0;
      while (at < end && last != '\n') {
        last = buffer[at++];
      }
      size += at - from;
      if (size <= LONGEST) {
        bytes.write(buffer, from, at - from);
      }
      lineEnded = last == '\n';
      line += lineEnded ? 1 : 0;
    } while (peek(0) != NONE && !(lineEnded && isMarker()) && size <= TextDecoder.MOST_BYTES);
    if (size > TextDecoder.MOST_BYTES) {
      ended = true;
      at = end;
      return tooLarge(
          firstLine, bytes, "32 MB", "It is read no further; look for something given by mistake.");
    }
    return size > LONGEST
        ? tooLarge(
            firstLine,
            bytes,
            "1 MB",
            "Nothing that is read from here needs so much; look for something pasted by mistake.")
        : TextDecoder.decode(name, firstLine, bytes.toByteArray())
            .then(text -> new Parsed.Ok<>(new YamlDocument(text)));
  }

  private Parsed<YamlDocument> tooLarge(
      int firstLine, ByteArrayOutputStream beginning, String limit, String hint) {
    return new Parsed.Failed<>(
        List.of(
            new SourceText(name, firstLine, beginning.toString(StandardCharsets.UTF_8))
                .problem(
                    ProblemKind.TOO_LARGE,
                    firstLine,
                    1,
                    "The document that begins here is larger than " + limit + ".",
                    hint)));
  }

  private boolean isMarker() throws IOException {
    if (peek(0) != '-' || peek(1) != '-' || peek(2) != '-') {
      return false;
    }
    int behind = peek(3);
    return behind == NONE || behind == ' ' || behind == '\t' || behind == '\n' || behind == '\r';
  }

  private int peek(int ahead) throws IOException {
    if (at + ahead >= end && !ended) {
      end -= at;
      System.arraycopy(buffer, at, buffer, 0, end);
      at = 0;
      while (end <= ahead && !ended) {
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(read, 0);
      }
    }
    return at + ahead < end ? buffer[at + ahead] & 0xFF : NONE;
  }
}
