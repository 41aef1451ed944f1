package org.channelwise.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link BundleWriter} wrote, in the same order. */
final class BundleReader {

  private final ByteBuffer in;
  private final Encoded[] texts;

  BundleReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
    texts = new Encoded[in.getInt()];
    for (int index = 0; index < texts.length; index++) {
      int length = in.getInt();
      texts[index] =
          new Encoded(
              new String(bytes, in.position(), length, StandardCharsets.UTF_8),
              in.slice(in.position(), length));
      in.position(in.position() + length);
    }
  }

  int number() {
    return in.getInt();
  }

  double precise() {
    return in.getDouble();
  }

  long large() {
    return in.getLong();
  }

  String text() {
    return encoded().text();
  }

  /** A text together with the bytes that stand for it in UTF-8. */
  Encoded encoded() {
    return texts[in.getInt()];
  }

  <T> List<T> all(Function<BundleReader, T> reader) {
    int size = number();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(reader.apply(this));
    }
    return all;
  }

  /**
   * A text.
   *
   * @param text the text
   * @param utf8 the bytes of a file that holds this text and nothing else
   */
  record Encoded(String text, ByteBuffer utf8) {}
}
