package org.channelwise.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;

/**
 * The values of a mapping by their type. What is left out or of another type is absent, so that a
 * file with problems can be looked through for more of them.
 */
public record Block(Map<String, Node> values) {

  public static Block of(Node node) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> values.put(entry.key().text(), entry.value()));
    }
    return new Block(values);
  }

  public Set<String> keys() {
    return values.keySet();
  }

  public Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public Block block(String key) {
    return node(key).map(Block::of).orElseGet(() -> new Block(Map.of()));
  }

  public Optional<Scalar> scalar(String key) {
    return node(key)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.isNothing());
  }

  public Optional<String> text(String key) {
    return scalar(key).map(Scalar::text);
  }

  public Optional<Double> number(String key) {
    return scalar(key).flatMap(Scalars::number);
  }

  public Optional<Integer> whole(String key) {
    return number(key).map(Double::intValue);
  }

  public boolean flag(String key) {
    return scalar(key).flatMap(Scalars::flag).orElse(false);
  }

  public List<Scalar> scalars(String key) {
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

  public List<String> texts(String key) {
    return scalars(key).stream().map(Scalar::text).toList();
  }
}
