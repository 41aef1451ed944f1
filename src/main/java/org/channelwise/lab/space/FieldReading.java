package org.channelwise.lab.space;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.language.FactPath;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;
import org.channelwise.source.YamlText;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What conditions make of the value that a campaign file writes.
 *
 * @param vocabulary the terms, and what follows from them
 */
record FieldReading(Vocabulary vocabulary) {

  private static final String PURPOSE = "message.purpose";
  static final String SEND_AT = "message.send-at";
  private static final String QUIET_HOURS = "message.quiet-hours";
  private static final double SECONDS_IN_AN_HOUR = 3600;
  private static final String COUNTRIES = "audience.countries";

  /** The fields that say what stands at a path. */
  List<String> fields(String at, FactPath path) {
    if (at.startsWith(PURPOSE)) {
      return List.of(PURPOSE);
    }
    return path.section().equals("jurisdictions") ? List.of(COUNTRIES) : List.of(at);
  }

  /** Whether what stands at a field is a length of time counted from when the message is sent. */
  static boolean isCounted(String at, FactPath path) {
    return at.equals(QUIET_HOURS) && path.kind() == FactPath.Kind.NUMBER;
  }

  /** Whether a comparison holds if a field has a value, an empty one if it is left out. */
  boolean holds(FactPath path, String value, Compare compare) {
    Optional<Node> node = YamlText.read(value);
    if (node.isPresent() && node.get() instanceof Sequence list) {
      List<String> texts =
          list.items().stream()
              .filter(Scalar.class::isInstance)
              .map(item -> ((Scalar) item).text())
              .toList();
      return path.kind().isSet()
          ? LiteralComparison.holds(Set.copyOf(texts), compare)
          : texts.stream().flatMap(text -> meant(path, text)).anyMatch(t -> holds(t, compare));
    }
    if (node.isPresent() && node.get() instanceof Mapping) {
      // How much is left of quiet hours is told by when the message is sent too: chance has it.
      return path.kind() == FactPath.Kind.NUMBER || holds(value, compare);
    }
    String text = node.map(one -> ((Scalar) one).text()).orElse(CampaignField.LEFT_OUT);
    return switch (path.kind()) {
      case NUMBER, WHOLE -> !text.isEmpty() && LiteralComparison.holds(number(text), compare);
      case FLAG ->
          LiteralComparison.holds(
              path.standsInFile() ? Boolean.parseBoolean(text) : !text.isEmpty(), compare);
      case TEXTS, TERMS -> LiteralComparison.holds(Set.of(), compare);
      case TEXT, TERM -> meant(path, text).anyMatch(each -> holds(each, compare));
    };
  }

  /** A number, or hours for a length of time. */
  static double number(String text) {
    return text.startsWith("P")
        ? Duration.parse(text).toSeconds() / SECONDS_IN_AN_HOUR
        : Double.parseDouble(text);
  }

  private static boolean holds(String text, Compare compare) {
    return LiteralComparison.holds(text, compare);
  }

  /** What rules see where a field says a text. */
  private Stream<String> meant(FactPath path, String text) {
    if (path.section().equals("jurisdictions")) {
      return vocabulary.terms("jurisdictions").stream()
          .filter(area -> vocabulary.countries(area).contains(text));
    }
    if (path.at().startsWith(PURPOSE)) {
      return vocabulary.purpose(text).stream()
          .flatMap(purpose -> purpose.facts(vocabulary).stream())
          .map(fact -> String.valueOf(path.read(fact)));
    }
    return Stream.of(
        text.isEmpty() ? vocabulary.fallback(path.section()).orElse(Vocabulary.UNSPECIFIED) : text);
  }
}
