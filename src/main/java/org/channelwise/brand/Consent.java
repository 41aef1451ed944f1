package org.channelwise.brand;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.Block;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Shape.Either;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shape.Term;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The consent that a file states for a channel.
 *
 * @param all the consent for all messages, if the file states one
 * @param byClass the consent for each class of messages, if the file tells them apart
 */
public record Consent(Optional<String> all, Map<String, String> byClass) {

  /** How a file states it: one term for all messages, or one for each class. */
  public static final Either SHAPE =
      new Either(
          new Term("consent"), new Keyed(Vocabulary.CONSENT_CLASSES, new Term("consent"), false));

  /** Copies the map. */
  public Consent {
    byClass = Map.copyOf(byClass);
  }

  /** What a channel's block of a file states. */
  public static Consent of(Block channel) {
    Map<String, String> byClass = new LinkedHashMap<>();
    channel
        .node("consent")
        .filter(Mapping.class::isInstance)
        .map(Block::of)
        .ifPresent(
            block ->
                block
                    .keys()
                    .forEach(
                        key -> block.text(key).ifPresent(consent -> byClass.put(key, consent))));
    return new Consent(channel.text("consent"), byClass);
  }

  /** The consent for messages that ask for a class of consent; empty if the file does not say. */
  public Optional<String> asked(String consentClass) {
    return Optional.ofNullable(byClass.get(consentClass)).or(() -> all);
  }

  /** This where it says something, and the other for what it leaves out. */
  public Consent orElse(Consent other) {
    if (all.isPresent()) {
      return this;
    }
    Map<String, String> both = new LinkedHashMap<>(other.byClass);
    both.putAll(byClass);
    return new Consent(other.all, both);
  }
}
