package org.channelwise.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.engine.RecordReader.Kind;

/**
 * Writes records as bytes, with all that is in them: other records, texts, numbers, flags,
 * constants, classes, lists, maps and optional values. {@link RecordReader} reads them.
 */
final class RecordWriter {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private RecordWriter() {}

  /** The bytes of a record, each text in it once, in front of all else. */
  static byte[] write(Record value) {
    try {
      RecordWriter writer = new RecordWriter();
      writer.value(value);
      return writer.bytes();
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("Not to be written: " + value.getClass(), e);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream front = new DataOutputStream(all);
    front.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      front.writeInt(utf8.length);
      front.write(utf8);
    }
    front.write(bytes.toByteArray());
    return all.toByteArray();
  }

  private void value(Object value) throws IOException, ReflectiveOperationException {
    if (value instanceof String text) {
      text(Kind.TEXT, text);
    } else if (value instanceof Integer number) {
      kind(Kind.INT);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      kind(Kind.LONG);
      out.writeLong(number);
    } else if (value instanceof Double number) {
      kind(Kind.DOUBLE);
      out.writeDouble(number);
    } else if (value instanceof Boolean flag) {
      kind(flag ? Kind.TRUE : Kind.FALSE);
    } else if (value instanceof Enum<?> constant) {
      text(Kind.CONSTANT, constant.getDeclaringClass().getName());
      out.writeInt(constant.ordinal());
    } else if (value instanceof Class<?> type) {
      text(Kind.CLASS, type.getName());
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Map<?, ?> map) {
      kind(Kind.MAP);
      // In an order of its own, so that the same record gives the same bytes.
      Map<?, ?> sorted = new TreeMap<>(map);
      list(List.copyOf(sorted.keySet()));
      list(List.copyOf(sorted.values()));
    } else if (value instanceof Optional<?> optional) {
      kind(optional.isPresent() ? Kind.PRESENT : Kind.EMPTY);
      if (optional.isPresent()) {
        value(optional.get());
      }
    } else {
      text(Kind.RECORD, value.getClass().getName());
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        value(component.getAccessor().invoke(value));
      }
    }
  }

  private void list(List<?> list) throws IOException, ReflectiveOperationException {
    kind(Kind.LIST);
    out.writeInt(list.size());
    for (Object item : list) {
      value(item);
    }
  }

  private void text(Kind kind, String text) throws IOException {
    kind(kind);
    Integer known = texts.putIfAbsent(text, texts.size());
    out.writeInt(known == null ? texts.size() - 1 : known);
  }

  private void kind(Kind kind) throws IOException {
    out.write(kind.ordinal());
  }
}
