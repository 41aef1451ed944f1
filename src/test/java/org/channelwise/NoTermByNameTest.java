package org.channelwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The vocabulary and the rules know channels, purposes, goals, stages and KPIs; Java does not. */
class NoTermByNameTest {

  private static final Path CLASSES = Path.of("target/classes/org/channelwise");
  private static final List<String> KINDS =
      List.of("channels", "purposes", "goals", "stages", "kpis");

  /** Words that are no terms where they stand: a field of campaign files, a keyword of DRL. */
  private static final Set<String> OTHER_MEANINGS =
      Set.of(
          "reach in Ranking",
          "reach in lab/ScaffoldTerms",
          "reach in brand/BrandReader",
          "reach in brand/BrandShape",
          "reach in campaign/CampaignShape",
          "reach in campaign/Candidates",
          "reach in report/json/BriefCampaignJson",
          "reach in report/json/CampaignJson",
          "update in language/ForeignDrl");

  @Test
  void noClassHoldsATermOfTheVocabulary() throws IOException {
    Set<String> terms = terms();
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Set<String> strings = strings(file);
        strings.retainAll(terms);
        String type = CLASSES.relativize(file).toString().replace('\\', '/');
        strings.forEach(term -> found.add(term + " in " + type.replace(".class", "")));
      }
    }

    assertThat(terms).hasSizeGreaterThan(60);
    assertThat(found).isSubsetOf(OTHER_MEANINGS);
  }

  @Test
  void theScanSeesStrings() throws IOException {
    assertThat(strings(CLASSES.resolve("facts/Slot.class"))).contains("primary", "backup");
  }

  private static Set<String> terms() throws IOException {
    JsonNode vocabulary =
        new YAMLMapper().readTree(Files.readString(Path.of("rules/vocabulary.yaml")));
    Set<String> terms = new TreeSet<>();
    for (String kind : KINDS) {
      assertThat(vocabulary.path(kind).propertyNames()).as(kind).isNotEmpty();
      terms.addAll(vocabulary.path(kind).propertyNames());
    }
    return terms;
  }

  /** The string constants of a class, as the class file format lays them down (JVMS 4.4). */
  private static Set<String> strings(Path file) throws IOException {
    Map<Integer, String> texts = new TreeMap<>();
    Set<Integer> strings = new HashSet<>();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int index = 1; index < count; index++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.put(index, in.readUTF());
          case 8 -> strings.add(in.readUnsignedShort());
          case 7, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
          case 5, 6 -> {
            in.skipNBytes(8);
            index++;
          }
          default -> throw new IOException(file + " holds a constant of the unknown kind " + tag);
        }
      }
    }
    Set<String> constants = new TreeSet<>();
    strings.forEach(index -> constants.add(texts.get(index)));
    return constants;
  }
}
