package org.channelwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.engine.RuleSets;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.FactType;
import org.channelwise.language.FactTypes;
import org.channelwise.language.FactVerb;
import org.channelwise.language.Phase;
import org.channelwise.source.Problem;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the guide to writing rules and of the list of facts, held against the program. */
class RuleTablesTest {

  private static final Path GUIDE = Path.of("docs/writing-rules.md");
  private static final Path FACTS = Path.of("docs/facts.md");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  @Test
  void eachPhaseHasItsFactsAndItsVerbs() throws IOException {
    Map<String, String> said = new TreeMap<>();
    for (List<String> row : Guide.table(GUIDE, "phases")) {
      said.put(codes(row.get(0)).get(0), row.get(2) + " | " + sorted(codes(row.get(3))));
    }
    Map<String, String> known = new TreeMap<>();
    for (Phase phase : Phase.values()) {
      known.put(
          phase.folder(),
          phase.sees().stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
              + " | "
              + sorted(types(phase).flatMap(type -> verbs(type, phase)).map(FactVerb::name)));
    }

    assertThat(said).isEqualTo(known);
  }

  @Test
  void eachVerbStandsWithItsArgumentsAndItsFacts() throws IOException {
    Set<String> said = new TreeSet<>();
    for (List<String> row : Guide.table(GUIDE, "verbs")) {
      for (String verb : codes(row.get(0))) {
        Stream.of(row.get(1).replaceAll("; in `\\w+` ", ", ").split(", "))
            .forEach(type -> said.add(type + "." + verb));
      }
    }
    Set<String> known = new TreeSet<>();
    for (Phase phase : Phase.values()) {
      types(phase)
          .forEach(
              type ->
                  verbs(type, phase).forEach(verb -> known.add(type.name() + "." + shape(verb))));
    }

    assertThat(said).isEqualTo(known);
  }

  @Test
  void strengthsAreWorthWhatTheGuideSays() throws IOException {
    Vocabulary vocabulary = new RuleSets().bundled().vocabulary();
    List<List<String>> rows = Guide.table(GUIDE, "strengths");

    assertThat(rows).hasSameSizeAs(vocabulary.terms("strengths"));
    for (List<String> row : rows) {
      String term = codes(row.get(0)).get(0).replaceAll("([A-Z])", "-$1").toLowerCase();
      assertThat(row.get(1)).as(term).isEqualTo(String.valueOf(vocabulary.points(term)));
    }
  }

  @Test
  void theKindsOfConclusionsAreListed() throws IOException {
    String guide = Files.readString(GUIDE);
    String list = guide.substring(guide.indexOf("The types are Trait"));
    list = list.substring(0, list.indexOf("\n\n")).replace("The types are", "");
    Set<String> said =
        new TreeSet<>(
            List.of(list.replaceAll("\\([^)]*\\)", "").strip().split("\\W*[,.]\\W*|\\s+and\\s+")));

    assertThat(said)
        .isEqualTo(
            Arrays.stream(Conclusion.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyConditionThatIsShownPassesTheCheck(@TempDir Path folder) throws IOException {
    RulesCopy.copy(Path.of("rules"), folder);
    List<List<String>> rows = Guide.table(GUIDE, "conditions");
    assertThat(rows).hasSizeGreaterThan(10);
    StringBuilder rules = new StringBuilder("package fit;\n\nimport org.channelwise.facts.*;\n\n");
    for (int row = 0; row < rows.size(); row++) {
      rules.append(
          """
          rule "Condition number %s of the guide"
              @guidance("choice/named-first")
              @source("house")
          when
              %s
              $any : Candidate()
          then
              insert( $any.fits("It holds") );
          end

          """
              .formatted(row, codes(rows.get(row).get(0)).get(0)));
    }
    Files.writeString(folder.resolve("fit/shown.drl"), rules);

    assertThat(new RuleSets().in(folder, "rules").problems())
        .extracting(Problem::message)
        .isEmpty();
  }

  @Test
  void eachFactStandsWithItsFieldsAndTheFoldersThatSeeIt() throws IOException {
    Map<String, List<String>> said = facts();
    Map<String, List<String>> known = new TreeMap<>();
    for (Phase phase : Phase.values()) {
      types(phase).forEach(type -> known.put(type.name(), described(type)));
    }

    assertThat(said).isEqualTo(known);
  }

  private static List<String> described(FactType type) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Arrays.stream(Phase.values())
            .filter(phase -> phase.sees().contains(type.type()))
            .map(Phase::folder)
            .collect(Collectors.joining(", ", "seen by ", "")));
    type.paths().forEach((name, path) -> lines.add(name + (path.mayBeAbsent() ? " *" : "")));
    return lines;
  }

  private static Map<String, List<String>> facts() throws IOException {
    Map<String, List<String>> facts = new TreeMap<>();
    List<String> current = List.of();
    Pattern row = Pattern.compile("\\| `([\\w.]+)`( \\*)? \\| .*");
    for (String line : Files.readAllLines(FACTS)) {
      Matcher field = row.matcher(line);
      if (line.startsWith("### ")) {
        current = new ArrayList<>();
        facts.put(line.substring(4), current);
      } else if (line.contains("Seen by ")) {
        String folders = line.substring(line.indexOf("Seen by "));
        current.add("seen by " + String.join(", ", codes(folders)));
      } else if (field.matches()) {
        current.add(field.group(1) + (field.group(2) == null ? "" : " *"));
      }
    }
    return facts;
  }

  private static Stream<FactType> types(Phase phase) {
    return phase.sees().stream().map(FactTypes::of);
  }

  private static Stream<FactVerb> verbs(FactType type, Phase phase) {
    return type.verbs().values().stream().filter(verb -> verb.folders().contains(phase.folder()));
  }

  private static String shape(FactVerb verb) {
    return verb.arguments().stream()
        .map(FactVerb.Argument::name)
        .collect(Collectors.joining(", ", verb.name() + "(", ")"));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  private static String sorted(List<String> names) {
    return sorted(names.stream());
  }

  private static String sorted(Stream<String> names) {
    return names.distinct().sorted().collect(Collectors.joining(", "));
  }
}
