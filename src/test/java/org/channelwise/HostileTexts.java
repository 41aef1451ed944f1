package org.channelwise;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Texts that would be more than text to a terminal, a browser, a site, a parser or a runner. */
public final class HostileTexts {

  private static final String CORPUS = "/hostile-texts/texts.json";

  private HostileTexts() {}

  /** The texts by what they are about, sorted by that. */
  public static Map<String, String> byName() {
    try (InputStream in = HostileTexts.class.getResourceAsStream(CORPUS)) {
      Map<String, String> texts =
          new JsonMapper()
              .readTree(in)
              .propertyStream()
              .collect(toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().asString()));
      return Collections.unmodifiableMap(new TreeMap<>(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts, sorted by what they are about. */
  public static List<String> all() {
    return List.copyOf(byName().values());
  }

  /** A text as JSON, and so as a quoted value of YAML, too. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < ' ' || unit == '"' || unit == '\\' || unit > '~') {
        quoted.append("\\u" + HexFormat.of().toHexDigits(unit));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }
}
