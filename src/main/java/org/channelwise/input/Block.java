package org.channelwise.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.input.Node.Mapping;
import org.channelwise.input.Node.Scalar;
import org.channelwise.input.Node.Sequence;

/**
 * The values of a mapping by their type. What is left out or of another type is absent, so that a
 * file with problems can be looked through for more of them.
 */
record Block(Map<String, Node> values) {

  static Block of(Node node) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> values.put(entry.key().text(), entry.value()));
    }
    return new Block(values);
  }

  Set<String> keys() {
    return values.keySet();
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Block block(String key) {
    return node(key).map(Block::of).orElseGet(() -> new Block(Map.of()));
  }

  Optional<Scalar> scalar(String key) {
    return node(key)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.isNothing());
  }

  Optional<String> text(String key) {
    return scalar(key).map(Scalar::text);
  }

  Optional<Double> number(String key) {
    return scalar(key).flatMap(Scalars::number);
  }

  Optional<Integer> whole(String key) {
    return number(key).map(Double::intValue);
  }

  boolean flag(String key) {
    return scalar(key).flatMap(Scalars::flag).orElse(false);
  }

  List<Scalar> scalars(String key) {
    return node(key)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .map(Sequence::items)
        .orElse(List.of())
        .stream()
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .toList();
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(Scalar::text).toList();
  }
}
