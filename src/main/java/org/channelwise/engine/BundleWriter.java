package org.channelwise.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes texts, numbers and lists as bytes, each text once; {@link BundleReader} reads them. */
final class BundleWriter {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  void number(int number) {
    write(() -> out.writeInt(number));
  }

  void precise(double number) {
    write(() -> out.writeDouble(number));
  }

  void large(long number) {
    write(() -> out.writeLong(number));
  }

  void text(String text) {
    Integer known = texts.get(text);
    number(known == null ? texts.size() : known);
    texts.putIfAbsent(text, texts.size());
  }

  <T> void all(List<T> values, BiConsumer<T, BundleWriter> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(value, this));
  }

  /** All that was written, with the texts in front. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream front = new DataOutputStream(all);
    write(
        () -> {
          front.writeInt(texts.size());
          for (String text : texts.keySet()) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            front.writeInt(utf8.length);
            front.write(utf8);
          }
          front.write(bytes.toByteArray());
        });
    return all.toByteArray();
  }

  private static void write(Write what) {
    try {
      what.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Write {
    void write() throws IOException;
  }
}
