package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON as we write it: two spaces of indent, line feeds, plain numbers. */
public final class Json {

  private static final int VERSION = 1;
  private static final int DECIMALS = 4;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new JsonEscapes())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final DefaultPrettyPrinter.Indenter INDENT = new DefaultIndenter("  ", "\n");

  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);

  private Json() {}

  /** Writes a document for people, too. */
  public static JsonGenerator indented(Writer out) {
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }

          @Override
          public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
          }
        },
        out);
  }

  /** Writes a document on one line. */
  static JsonGenerator compact(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Does some writing; it fails as the writer below does. */
  public static void write(Runnable writing) throws IOException {
    try {
      writing.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Writes a whole document: the version of its schema, and then these fields. */
  public static void document(Writer out, Consumer<JsonGenerator> fields) throws IOException {
    JsonGenerator json = indented(out);
    write(
        () -> {
          begin(json);
          fields.accept(json);
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
  }

  /** Begins a document, with the version of its schema. */
  static void begin(JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
  }

  /** An object; null where there is none. */
  static <T> void object(
      JsonGenerator json, String name, Optional<T> object, BiConsumer<JsonGenerator, T> fields) {
    if (object.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    fields.accept(json, object.get());
    json.writeEndObject();
  }

  /** An array of objects. */
  static <T> void objects(
      JsonGenerator json, String name, Collection<T> objects, BiConsumer<JsonGenerator, T> fields) {
    json.writeArrayPropertyStart(name);
    elements(json, objects, fields);
    json.writeEndArray();
  }

  /** Objects in an array that others stand in, too. */
  static <T> void elements(
      JsonGenerator json, Collection<T> objects, BiConsumer<JsonGenerator, T> fields) {
    for (T object : objects) {
      json.writeStartObject();
      fields.accept(json, object);
      json.writeEndObject();
    }
  }

  /** An array of texts. */
  static void texts(JsonGenerator json, String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A share of 0 to 1, to four decimals; null if it is not known. */
  static void share(JsonGenerator json, String name, @Nullable Double share) {
    if (share == null) {
      json.writeNullProperty(name);
    } else {
      BigDecimal rounded = BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
      json.writeNumberProperty(name, rounded.stripTrailingZeros());
    }
  }
}
