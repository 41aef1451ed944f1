package org.channelwise.campaign;

import java.util.Collection;
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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schemas (draft 2020-12) of the files that people write. */
public final class SchemaWriter {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final KnownTerms terms;

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
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.put("description", description);
    schema.setAll(schema(shape));
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);
    return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
  }

  private ObjectNode schema(Shape shape) {
    ObjectNode schema = JSON.createObjectNode();
    if (shape instanceof Fields fields) {
      fields(schema, fields);
    } else if (shape instanceof Keyed keyed) {
      keyed(schema, keyed);
    } else if (shape instanceof Named named) {
      schema.put("type", "object");
      schema.set("propertyNames", schema(named.key()));
      schema.set("additionalProperties", schema(named.value()));
    } else if (shape instanceof Items items) {
      schema.put("type", "array");
      schema.set("items", schema(items.item()));
      schema.put("uniqueItems", items.distinct());
    } else if (shape instanceof Either either) {
      schema.putArray("anyOf").add(schema(either.all())).add(schema(either.each()));
    } else if (shape instanceof Term term) {
      schema.set("enum", array(terms.of(term.section())));
    } else if (shape instanceof Text text) {
      text(schema, text);
    } else if (shape instanceof Number number) {
      number(schema, number);
    } else if (shape instanceof Flag) {
      schema.put("type", "boolean");
    }
    return schema;
  }

  private void fields(ObjectNode schema, Fields shape) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Field field : shape.fields()) {
      ObjectNode property = properties.putObject(field.key());
      property.put("description", sentence(field.about()));
      property.setAll(schema(field.shape()));
    }
    schema.set(
        "required",
        array(shape.fields().stream().filter(Field::required).map(Field::key).toList()));
    if (shape.others().isPresent()) {
      schema.set("additionalProperties", schema(shape.others().get()));
    } else {
      schema.put("additionalProperties", false);
    }
  }

  private void keyed(ObjectNode schema, Keyed shape) {
    schema.put("type", "object");
    schema.putObject("propertyNames").set("enum", array(terms.of(shape.section())));
    schema.put("minProperties", 1);
    ObjectNode value = schema(shape.value());
    if (shape.valueOptional()) {
      ArrayNode either = schema.putObject("additionalProperties").putArray("anyOf");
      either.add(value);
      either.addObject().put("type", "null");
    } else {
      schema.set("additionalProperties", value);
    }
  }

  private static void text(ObjectNode schema, Text shape) {
    if (shape.numberFits()) {
      schema.putArray("type").add("string").add("number");
    } else {
      schema.put("type", "string");
    }
    schema.put("pattern", "^(?:" + shape.pattern().pattern() + ")$");
    schema.put("maxLength", shape.longest());
  }

  private static void number(ObjectNode schema, Number shape) {
    schema.put("type", shape.whole() ? "integer" : "number");
    schema.put("minimum", (long) shape.least());
    schema.put("maximum", (long) shape.most());
  }

  private static ArrayNode array(Collection<String> words) {
    ArrayNode array = JSON.createArrayNode();
    words.forEach(array::add);
    return array;
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }
}
