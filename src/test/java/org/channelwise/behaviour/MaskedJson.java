package org.channelwise.behaviour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON reports without what a harmless change of the input may change. */
final class MaskedJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private MaskedJson() {}

  /** The report without the places of rules, which move when rule files do. */
  static String withoutRulePlaces(String json) {
    return json.replaceAll("\"(at|ruleAt)\": \"rules/[^\"]*\"", "\"$1\": \"rules/\"");
  }

  /** The report without the lines and columns of campaign and brand files. */
  static String withoutFilePlaces(String json) {
    return json.replaceAll("(\"at\": \"[^\"]*\\.yaml):\\d+:\\d+\"", "$1\"");
  }

  /** The report without the columns of campaign and brand files. */
  static String withoutFileColumns(String json) {
    return json.replaceAll("(\"at\": \"(?:[^\"]*\\.yaml|-):\\d+):\\d+\"", "$1\"");
  }

  /** The report without the hash of the rules. */
  static String withoutHash(String json) {
    return json.replaceFirst("\"rules\": \"sha256:[0-9a-f]{64}\"", "\"rules\": \"\"");
  }

  /** The report with the lists of values that matched in alphabetical order. */
  static String withSortedValues(String json) {
    JsonNode root = MAPPER.readTree(json);
    for (JsonNode because : root.findValues("because")) {
      for (String path : List.copyOf(because.propertyNames())) {
        if (because.get(path) instanceof ArrayNode values) {
          List<JsonNode> sorted = new ArrayList<>(values.values());
          sorted.sort(Comparator.comparing(JsonNode::toString));
          ((ObjectNode) because).set(path, MAPPER.createArrayNode().addAll(sorted));
        }
      }
    }
    return root.toPrettyString();
  }
}
