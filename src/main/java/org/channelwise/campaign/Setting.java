package org.channelwise.campaign;

import java.util.Optional;
import org.channelwise.source.Node;
import org.channelwise.source.YamlText;

/**
 * Another value for a field of a campaign.
 *
 * @param path the field's path, for example {@code channels.sms.reach}
 * @param value the value; empty to leave the field out
 */
public record Setting(String path, Optional<Node> value) {

  /**
   * What a text such as {@code message.urgency=immediate} sets; empty if it is no such text. With
   * nothing behind the sign the field is left out.
   */
  public static Optional<Setting> of(String text) {
    int sign = text.indexOf('=');
    if (sign <= 0) {
      return Optional.empty();
    }
    String value = text.substring(sign + 1);
    Optional<Node> node = YamlText.read(value);
    return node.isPresent() || value.isBlank()
        ? Optional.of(new Setting(text.substring(0, sign).strip(), node))
        : Optional.empty();
  }

  /** The value as a campaign file writes it, empty if the field is left out. */
  public String text() {
    return value.map(YamlText::value).orElse("");
  }
}
