package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
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
  public static void document(Writer out, Consumer<JsonFields> fields) throws IOException {
    JsonGenerator json = indented(out);
    write(
        () -> {
          fields.accept(begin(json));
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
  }

  /** Begins a document, with the version of its schema. */
  static JsonFields begin(JsonGenerator json) {
    json.writeStartObject();
    return new JsonFields(json).number("version", VERSION);
  }
}
