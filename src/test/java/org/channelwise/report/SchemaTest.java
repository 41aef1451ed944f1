package org.channelwise.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An outside validator judges our output by our schema. */
class SchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void theSchemaIsItselfValid() throws IOException {
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    assertThat(ofSchemas.validate(schemaText(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everySampleIsValid() throws IOException {
    assertThat(schema().validate(output(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void anAnswerToNothingIsValid() throws IOException {
    assertThat(schema().validate(Printed.in(Format.JSON), InputFormat.JSON)).isEmpty();
  }

  @Test
  void fieldsOfLaterReleasesAreValid() throws IOException {
    ObjectNode answer = (ObjectNode) MAPPER.readTree(output());
    answer.put("later", true);
    ((ObjectNode) answer.at("/recommendations/0/primary/reasons/0")).put("later", true);
    assertThat(schema().validate(answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/report/mutilations.csv",
      delimiter = ';',
      quoteCharacter = '\0',
      commentCharacter = '#')
  void mutilatedOutputIsInvalid(String pointer, @Nullable String replacement) throws IOException {
    JsonNode answer = MAPPER.readTree(output());
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = answer.at(at.head());
    String last = at.last().getMatchingProperty();
    if (replacement == null) {
      assertThat(((ObjectNode) parent).remove(last)).as(pointer).isNotNull();
    } else if (parent instanceof ObjectNode object) {
      object.set(last, MAPPER.readTree(replacement));
    } else {
      ((ArrayNode) parent).set(at.last().getMatchingIndex(), MAPPER.readTree(replacement));
    }
    assertThat(schema().validate(answer)).isNotEmpty();
  }

  private static String output() throws IOException {
    return Printed.in(Format.JSON, Style.PLAIN, Samples.all());
  }

  private static String schemaText() throws IOException {
    return Files.readString(Path.of("schema", "recommendation.schema.json"));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText());
  }
}
