package org.channelwise.campaign;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.channelwise.brand.BrandShape;
import org.channelwise.source.KnownTerms;
import org.channelwise.source.Shape;
import org.channelwise.source.Shape.Either;
import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Flag;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shape.Named;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.Shape.Text;
import org.channelwise.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes the JSON Schemas (draft 2020-12) of the files that people write. */
public final class SchemaWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final KnownTerms terms;
  private final StringWriter schema = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(new Indented(), schema);

  private SchemaWriter(KnownTerms terms) {
    this.terms = terms;
  }

  /** The schema of one campaign, that is of one document of a campaign file. */
  public static String campaignSchema(Vocabulary vocabulary) {
    return new SchemaWriter(vocabulary::terms)
        .document(
            "Channelwise campaign",
            "A marketing campaign to choose channels for.",
            CampaignShape.CAMPAIGN);
  }

  /** The schema of a brand file. */
  public static String brandSchema(Vocabulary vocabulary) {
    return new SchemaWriter(vocabulary::terms)
        .document("Channelwise brand", "A brand and the channels that it runs.", BrandShape.BRAND);
  }

  private String document(String title, String description, Fields shape) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringProperty("title", title);
    json.writeStringProperty("description", description);
    describe(shape);
    json.writeEndObject();
    json.close();
    return schema + "\n";
  }

  private void object(Shape shape) {
    json.writeStartObject();
    describe(shape);
    json.writeEndObject();
  }

  private void object(String name, Shape shape) {
    json.writeName(name);
    object(shape);
  }

  /** Writes what is asked of values of a shape into the object that is open. */
  private void describe(Shape shape) {
    if (shape instanceof Fields fields) {
      fields(fields);
    } else if (shape instanceof Keyed keyed) {
      keyed(keyed);
    } else if (shape instanceof Named named) {
      json.writeStringProperty("type", "object");
      object("propertyNames", named.key());
      object("additionalProperties", named.value());
    } else if (shape instanceof Items items) {
      json.writeStringProperty("type", "array");
      object("items", items.item());
      json.writeBooleanProperty("uniqueItems", items.distinct());
    } else if (shape instanceof Either either) {
      json.writeArrayPropertyStart("anyOf");
      object(either.all());
      object(either.each());
      json.writeEndArray();
    } else if (shape instanceof Term term) {
      words("enum", terms.of(term.section()));
    } else if (shape instanceof Text text) {
      text(text);
    } else if (shape instanceof Number number) {
      json.writeStringProperty("type", number.whole() ? "integer" : "number");
      json.writeNumberProperty("minimum", (long) number.least());
      json.writeNumberProperty("maximum", (long) number.most());
    } else if (shape instanceof Flag) {
      json.writeStringProperty("type", "boolean");
    }
  }

  private void fields(Fields shape) {
    json.writeStringProperty("type", "object");
    json.writeObjectPropertyStart("properties");
    for (Field field : shape.fields()) {
      json.writeObjectPropertyStart(field.key());
      json.writeStringProperty("description", sentence(field.about()));
      describe(field.shape());
      json.writeEndObject();
    }
    json.writeEndObject();
    words("required", shape.fields().stream().filter(Field::required).map(Field::key).toList());
    if (shape.others().isPresent()) {
      object("additionalProperties", shape.others().get());
    } else {
      json.writeBooleanProperty("additionalProperties", false);
    }
  }

  private void keyed(Keyed shape) {
    json.writeStringProperty("type", "object");
    object("propertyNames", new Term(shape.section()));
    json.writeNumberProperty("minProperties", 1);
    if (shape.valueOptional()) {
      json.writeObjectPropertyStart("additionalProperties");
      json.writeArrayPropertyStart("anyOf");
      object(shape.value());
      json.writeStartObject();
      json.writeStringProperty("type", "null");
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    } else {
      object("additionalProperties", shape.value());
    }
  }

  private void text(Text shape) {
    if (shape.numberFits()) {
      words("type", List.of("string", "number"));
    } else {
      json.writeStringProperty("type", "string");
    }
    json.writeStringProperty("pattern", "^(?:" + shape.pattern().pattern() + ")$");
    json.writeNumberProperty("maxLength", shape.longest());
  }

  private void words(String name, Collection<String> words) {
    json.writeArrayPropertyStart(name);
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);
    }
  }
}
