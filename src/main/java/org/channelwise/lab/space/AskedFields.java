package org.channelwise.lab.space;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactType;
import org.channelwise.language.FactTypes;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.vocabulary.Vocabulary;

/** The comparisons with literals that rules make, by the field of a campaign file that they ask. */
final class AskedFields {

  private static final String CHANNEL = "{channel}";

  private final Vocabulary vocabulary;
  private final Map<String, Set<Compare>> byField = new LinkedHashMap<>();

  AskedFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds what the rules of some phases ask. */
  void add(List<RuleFile> files, Set<Phase> phases) {
    files.stream()
        .filter(file -> phases.contains(file.phase()))
        .flatMap(file -> file.rules().stream())
        .flatMap(rule -> rule.patterns().stream())
        .forEach(this::add);
  }

  private void add(Pattern pattern) {
    FactType type = FactTypes.of(pattern.type());
    for (RuleFile.Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Compare compare) {
        add(pattern, type, compare);
      }
    }
  }

  private void add(Pattern pattern, FactType type, Compare compare) {
    FactPath path = type.path(compare.path());
    String field = StatedField.of(type, path).orElse(path.at());
    if (field.contains(CHANNEL)) {
      vocabulary.channels().stream()
          .filter(channel -> new FixedChannel(channel).mayMatch(pattern))
          .forEach(channel -> add(field.replace(CHANNEL, channel.id()), compare));
    } else if (!field.isEmpty()) {
      add(field, compare);
      if (FieldReading.isCounted(field, path)) {
        add(FieldReading.SEND_AT, compare);
      }
    } else {
      // What stands nowhere by itself was counted or looked up in the fact's other fields.
      type.paths().values().stream()
          .filter(other -> maySay(other, path))
          .map(FactPath::at)
          .filter(other -> !other.contains("{"))
          .forEach(other -> add(other, compare));
    }
  }

  /** Numbers are counted from numbers and lists, texts looked up by texts, flags by anything. */
  private static boolean maySay(FactPath other, FactPath asked) {
    boolean number = isNumber(other);
    return asked.kind() == FactPath.Kind.FLAG
        || (isNumber(asked)
            ? number || other.kind().isSet()
            : !number && other.kind() != FactPath.Kind.FLAG);
  }

  private static boolean isNumber(FactPath path) {
    return path.kind() == FactPath.Kind.NUMBER || path.kind() == FactPath.Kind.WHOLE;
  }

  private void add(String field, Compare compare) {
    byField.computeIfAbsent(field, each -> new LinkedHashSet<>()).add(compare);
  }

  /** The comparisons of a field, none if no rule asks for it. */
  Set<Compare> of(String field) {
    return byField.getOrDefault(field, Set.of());
  }
}
