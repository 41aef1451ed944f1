package org.channelwise.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Turns the bytes of a file into text: UTF-8 only, one kind of line end, no control characters. */
public final class TextDecoder {

  /** The most bytes that a file may have: 32 MB. */
  public static final int MOST_BYTES = 32 * 1024 * 1024;

  private TextDecoder() {}

  /**
   * Decodes a file. A byte order mark is dropped, and a carriage return where a line feed follows.
   */
  public static Parsed<SourceText> decode(String name, byte[] bytes) {
    return decode(name, 1, bytes);
  }

  /**
   * Decodes a part of a file.
   *
   * @param firstLine the line of the file that the part begins with, from 1
   */
  static Parsed<SourceText> decode(String name, int firstLine, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return bad(
          ProblemKind.TOO_LARGE,
          new SourceText(name, ""),
          "",
          "The file is larger than " + MOST_BYTES / (1024 * 1024) + " MB.",
          "Split it into several files.");
    }
    Optional<String> foreign = foreignEncoding(bytes);
    if (foreign.isPresent()) {
      return bad(
          ProblemKind.WRONG_ENCODING,
          new SourceText(name, ""),
          "",
          "The file is written in %s, but only UTF-8 is read.".formatted(foreign.get()),
          "Save it again with the encoding UTF-8.");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = normalized(out.flip().toString());
    SourceText source = new SourceText(name, firstLine, text);
    if (result.isError()) {
      return bad(
          ProblemKind.WRONG_ENCODING,
          source,
          text,
          String.format(
              Locale.ROOT, "The byte 0x%02X is not UTF-8 text.", Byte.toUnsignedInt(in.get())),
          "Save the file again with the encoding UTF-8.");
    }
    OptionalInt control = firstControl(text);
    if (control.isPresent()) {
      int at = control.getAsInt();
      boolean lineEnd = text.charAt(at) == '\r';
      return bad(
          ProblemKind.ODD_CHARACTER,
          source,
          text.substring(0, at),
          lineEnd
              ? "A carriage return stands here without a line feed; some programs see a new line"
                  + " behind it, and others do not."
              : String.format(
                  Locale.ROOT,
                  "The invisible control character U+%04X stands in the text.",
                  text.codePointAt(at)),
          lineEnd
              ? "Save the file again with the line ends of Unix or Windows, or delete it."
              : "Delete it.");
    }
    return new Parsed.Ok<>(source);
  }

  /** The encoding of a text that begins with the mark of another one than UTF-8. */
  private static Optional<String> foreignEncoding(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of("UTF-32");
    }
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of("UTF-16")
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && IntStream.range(0, mark.length).allMatch(at -> bytes[at] == (byte) mark[at]);
  }

  private static String normalized(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n");
  }

  private static OptionalInt firstControl(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
      if (control || letter == '\uFEFF' || letter >= '\uFFFE') {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static Parsed<SourceText> bad(
      ProblemKind kind, SourceText source, String before, String message, String hint) {
    int line = source.firstLine() + (int) before.chars().filter(letter -> letter == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    int column = 1 + before.codePointCount(start, before.length());
    return new Parsed.Failed<>(List.of(source.problem(kind, line, column, message, hint)));
  }
}
