package org.channelwise.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.channelwise.input.Node.Mapping;

/**
 * The consent that a file states for a channel.
 *
 * @param all the consent for all messages, if the file states one
 * @param byClass the consent for each class of messages, if the file tells them apart
 */
public record Consent(Optional<String> all, Map<String, String> byClass) {

  /** Copies the map. */
  public Consent {
    byClass = Map.copyOf(byClass);
  }

  static Consent of(Block channel) {
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
    return all.or(() -> Optional.ofNullable(byClass.get(consentClass)));
  }
}
