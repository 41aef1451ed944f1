package org.channelwise.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.channelwise.source.Node;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlFile;

/** Writes YAML files with other names for their terms; only the columns of what follows move. */
final class RenamedYaml {

  private final TermNames names;
  private final List<Rule> rules;

  /**
   * Where terms stand.
   *
   * @param key whether it is a key and not a value
   * @param path the path of the value, or of the block whose key it is; a star stands for any key
   * @param section the section of the vocabulary
   */
  private record Rule(boolean key, String path, String section) {

    static Rule of(String line) {
      String[] cells = line.split(";", -1);
      return new Rule(cells[0].strip().equals("key"), cells[1].strip(), cells[2].strip());
    }

    boolean holds(boolean ofKey, String at) {
      return key == ofKey && at.matches(path.replace(".", "\\.").replace("*", "[^.]+"));
    }
  }

  private record Edit(Node.Scalar old, String name) {}

  private RenamedYaml(TermNames names, List<Rule> rules) {
    this.names = names;
    this.rules = rules;
  }

  /** For campaign and brand files. */
  static RenamedYaml campaigns(TermNames names) throws IOException {
    return new RenamedYaml(names, places("campaign-terms.csv"));
  }

  /** For the vocabulary. */
  static RenamedYaml vocabulary(TermNames names) throws IOException {
    List<Rule> rules = places("vocabulary-terms.csv");
    for (String section : names.sections()) {
      rules.add(new Rule(true, section, section));
      rules.add(new Rule(false, "defaults." + section, section));
    }
    return new RenamedYaml(names, rules);
  }

  private static List<Rule> places(String resource) throws IOException {
    try (InputStream in = RenamedYaml.class.getResourceAsStream("/behaviour/" + resource)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().skip(1).map(Rule::of).toList());
    }
  }

  /** The text of a file. */
  String text(String yaml) {
    List<Edit> edits = new ArrayList<>();
    for (Node document : YamlFile.read(new SourceText("yaml", yaml)).orElseThrow()) {
      collect(document, "", edits);
    }
    List<String> lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
    edits.sort(Comparator.comparingInt((Edit edit) -> edit.old().column()).reversed());
    for (Edit edit : edits) {
      String line = lines.get(edit.old().line() - 1);
      int from = line.offsetByCodePoints(0, edit.old().column() - 1);
      String old = edit.old().text();
      if (!line.startsWith(old, from)) {
        throw new IllegalStateException("No \"" + old + "\" at column " + from + " of " + line);
      }
      lines.set(
          edit.old().line() - 1,
          line.substring(0, from) + edit.name() + line.substring(from + old.length()));
    }
    return String.join("\n", lines);
  }

  private void collect(Node node, String path, List<Edit> edits) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        rename(entry.key(), true, path, edits);
        String key = entry.key().text().replace('.', '_');
        String below = path.isEmpty() ? key : path + "." + key;
        collect(entry.value(), below, edits);
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, path, edits));
    } else if (node instanceof Node.Scalar scalar) {
      rename(scalar, false, path, edits);
    }
  }

  private void rename(Node.Scalar scalar, boolean key, String path, List<Edit> edits) {
    Optional<String> name =
        rules.stream()
            .filter(rule -> rule.holds(key, path))
            .findFirst()
            .map(rule -> names.of(rule.section(), scalar.text()));
    name.filter(each -> !each.equals(scalar.text()))
        .ifPresent(each -> edits.add(new Edit(scalar, each)));
  }
}
