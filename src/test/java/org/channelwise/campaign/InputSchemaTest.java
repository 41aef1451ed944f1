package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An outside validator agrees with our readers on which files are right. */
class InputSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Path MALFORMED = Inputs.ROOT.resolve("malformed");

  /** Wrong in ways that a schema cannot see: between fields or files, or below the tree. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "alias-of-nothing.yaml",
          "anchor-and-alias.yaml",
          "brand-broken.yaml",
          "brand-limits-plan.yaml",
          "brand-misnamed.yaml",
          "brand-not-found.yaml",
          "carriage-return.yaml",
          "carriage-returns-only.yaml",
          "currency-not-real.yaml",
          "documents-by-dots.yaml",
          "duplicate-key-in-block.yaml",
          "duplicate-key.yaml",
          "empty-document.yaml",
          "directive.yaml",
          "escaped-control-character.yaml",
          "everyone-and-segment.yaml",
          "one-broken-of-three.yaml",
          "plan-outside-choice.yaml",
          "same-id-twice.yaml",
          "tags.yaml",
          "two-brands.yaml",
          "tool-that-nobody-owns.yaml");

  @Test
  void theKeptSchemasAreCurrent() throws IOException {
    Vocabulary vocabulary = Inputs.bundledVocabulary();
    assertThat(SchemaWriter.campaignSchema(vocabulary)).isEqualTo(kept("campaign.schema.json"));
    assertThat(SchemaWriter.brandSchema(vocabulary)).isEqualTo(kept("brand.schema.json"));
  }

  @Test
  void theSchemasAreSchemas() throws IOException {
    Schema ofSchemas =
        REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    assertThat(ofSchemas.validate(kept("campaign.schema.json"), InputFormat.JSON)).isEmpty();
    assertThat(ofSchemas.validate(kept("brand.schema.json"), InputFormat.JSON)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> goodFilesAreValid() throws IOException {
    Schema campaign = REGISTRY.getSchema(SchemaWriter.campaignSchema(Inputs.vocabulary()));
    Schema brand = REGISTRY.getSchema(SchemaWriter.brandSchema(Inputs.vocabulary()));
    return Stream.concat(
        yamlFiles(Inputs.GOOD).stream().map(file -> valid(campaign, file)),
        yamlFiles(Inputs.GOOD.resolve("brands")).stream().map(file -> valid(brand, file)));
  }

  @TestFactory
  Stream<DynamicTest> malformedFilesAreInvalid() throws IOException {
    Schema campaign = REGISTRY.getSchema(SchemaWriter.campaignSchema(Inputs.vocabulary()));
    Schema brand = REGISTRY.getSchema(SchemaWriter.brandSchema(Inputs.vocabulary()));
    return Stream.concat(
            yamlFiles(MALFORMED.resolve("campaign")).stream().map(file -> invalid(campaign, file)),
            yamlFiles(MALFORMED.resolve("brand")).stream().map(file -> invalid(brand, file)))
        .flatMap(List::stream);
  }

  private static DynamicTest valid(Schema schema, Path file) {
    return DynamicTest.dynamicTest(
        String.valueOf(file.getFileName()),
        () -> {
          List<JsonNode> documents = documents(file);
          assertThat(documents).isNotEmpty();
          documents.forEach(document -> assertThat(schema.validate(document)).isEmpty());
        });
  }

  /** No test for a file that is no YAML: there is nothing for a schema to judge. */
  private static List<DynamicTest> invalid(Schema schema, Path file) {
    String name = String.valueOf(file.getFileName());
    List<JsonNode> documents = documents(file);
    if (documents.isEmpty() || BEYOND_A_SCHEMA.contains(name)) {
      return List.of();
    }
    return List.of(
        DynamicTest.dynamicTest(
            name,
            () ->
                assertThat(documents)
                    .anySatisfy(document -> assertThat(schema.validate(document)).isNotEmpty())));
  }

  private static List<JsonNode> documents(Path file) {
    List<JsonNode> documents = new ArrayList<>();
    try (var values =
        new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
      values.forEachRemaining(documents::add);
    } catch (RuntimeException notYaml) {
      return List.of();
    }
    return documents;
  }

  private static List<Path> yamlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String kept(String name) throws IOException {
    return Files.readString(Path.of("schema", name));
  }
}
