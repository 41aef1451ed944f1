package org.channelwise.report.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The fields of an object, written in the order in which they are named.
 *
 * @param json what writes them
 */
public record JsonFields(JsonGenerator json) {

  private static final int DECIMALS = 4;

  /** A text. */
  public JsonFields text(String name, String text) {
    json.writeStringProperty(name, text);
    return this;
  }

  /** A whole number. */
  JsonFields number(String name, int number) {
    json.writeNumberProperty(name, number);
    return this;
  }

  /** A figure to four decimals; null if it is not known. */
  JsonFields figure(String name, @Nullable Double figure) {
    if (figure == null) {
      json.writeNullProperty(name);
    } else {
      BigDecimal rounded = BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
      json.writeNumberProperty(name, rounded.stripTrailingZeros());
    }
    return this;
  }

  /** A value out of a file: a text, a number, a boolean, or a list of these. */
  void value(String name, Object value) {
    json.writeName(name);
    value(value);
  }

  private void value(Object value) {
    if (value instanceof List<?> several) {
      json.writeStartArray();
      several.forEach(this::value);
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Number number) {
      json.writeNumber(new BigDecimal(number.toString()).stripTrailingZeros());
    } else {
      json.writeString(value.toString());
    }
  }

  /** An array of texts. */
  JsonFields texts(String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  /** An object. */
  JsonFields object(String name, Consumer<JsonFields> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  /** An object; null where there is none. */
  <T> JsonFields object(String name, Optional<T> object, BiConsumer<JsonFields, T> fields) {
    if (object.isPresent()) {
      return object(name, in -> fields.accept(in, object.get()));
    }
    json.writeNullProperty(name);
    return this;
  }

  /** An array of objects. */
  <T> JsonFields objects(String name, Collection<T> objects, BiConsumer<JsonFields, T> fields) {
    json.writeArrayPropertyStart(name);
    for (T object : objects) {
      json.writeStartObject();
      fields.accept(this, object);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }
}
