package org.channelwise.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads records that {@link RecordWriter} wrote, from a source as trusted as the code. */
final class RecordReader {

  private static final Kind[] KINDS = Kind.values();

  /** What kind of value comes next; its ordinal stands in front of it. */
  enum Kind {
    TEXT,
    INT,
    LONG,
    DOUBLE,
    TRUE,
    FALSE,
    CONSTANT,
    CLASS,
    LIST,
    MAP,
    EMPTY,
    PRESENT,
    RECORD
  }

  private final ByteBuffer in;
  private final String[] texts;
  private final @Nullable Class<?>[] types;
  private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

  private RecordReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
    texts = new String[in.getInt()];
    types = new Class<?>[texts.length];
    for (int index = 0; index < texts.length; index++) {
      int length = in.getInt();
      texts[index] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
  }

  /** The record that some bytes hold. */
  static <T extends Record> T read(byte[] bytes, Class<T> type) {
    try {
      return type.cast(new RecordReader(bytes).value());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not to be read: " + type, e);
    }
  }

  private Object value() throws ReflectiveOperationException {
    return switch (KINDS[in.get()]) {
      case TEXT -> text();
      case INT -> in.getInt();
      case LONG -> in.getLong();
      case DOUBLE -> in.getDouble();
      case TRUE -> true;
      case FALSE -> false;
      case CONSTANT -> type().getEnumConstants()[in.getInt()];
      case CLASS -> type();
      case LIST -> List.of(values(in.getInt()));
      case MAP -> map((List<?>) value(), (List<?>) value());
      case EMPTY -> Optional.empty();
      case PRESENT -> Optional.of(value());
      case RECORD -> record(type());
    };
  }

  private String text() {
    return texts[in.getInt()];
  }

  private Object[] values(int count) throws ReflectiveOperationException {
    Object[] values = new Object[count];
    for (int index = 0; index < count; index++) {
      values[index] = value();
    }
    return values;
  }

  /** A class, looked up once. */
  private Class<?> type() throws ReflectiveOperationException {
    int index = in.getInt();
    Class<?> known = types[index];
    Class<?> type = known == null ? Class.forName(texts[index]) : known;
    types[index] = type;
    return type;
  }

  private static Map<Object, Object> map(List<?> keys, List<?> values) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int index = 0; index < keys.size(); index++) {
      map.put(keys.get(index), values.get(index));
    }
    return map;
  }

  private Object record(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = constructors.get(type);
    if (constructor == null) {
      constructor = constructor(type);
      constructors.put(type, constructor);
    }
    return constructor.newInstance(values(constructor.getParameterCount()));
  }

  private static Constructor<?> constructor(Class<?> type) throws ReflectiveOperationException {
    return type.getDeclaredConstructor(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }
}
