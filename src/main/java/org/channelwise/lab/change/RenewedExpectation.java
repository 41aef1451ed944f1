package org.channelwise.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.channelwise.advice.Outcome;
import org.channelwise.advice.Recommendation;

/**
 * What is expected of a fixture, brought in line with what is recommended now: its channels and its
 * exclusions. Comments and all else that is expected stay as a person wrote them.
 */
public final class RenewedExpectation {

  private static final Pattern DOCUMENT = Pattern.compile("---(\\s.*)?");
  private static final Pattern FIELD = Pattern.compile("([a-z-]+):.*");

  private RenewedExpectation() {}

  /**
   * The text of a file of expectations, one of them brought in line where the answers differ.
   *
   * @param place which, from 0
   */
  public static String of(String text, int place, ComparedCampaign campaign) {
    Map<String, String> fields = new LinkedHashMap<>(fields(campaign.after()));
    fields.values().removeAll(fields(campaign.before()).values());
    List<List<String>> documents = documents(text);
    documents.set(place, renewed(documents.get(place), fields));
    return documents.stream()
        .flatMap(List::stream)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, String> fields(Recommendation answer) {
    Outcome outcome = Outcome.of(answer);
    return Map.of(
        "primary",
        "primary: " + outcome.primary().orElse("none"),
        "backups",
        "backups: [" + String.join(", ", outcome.backups()) + "]",
        "excluded",
        answer.excluded().isEmpty()
            ? ""
            : answer.excluded().stream()
                .map(each -> "  %s: %s".formatted(each.channel(), each.grounds().get(0).code()))
                .collect(Collectors.joining("\n", "excluded:\n", "")));
  }

  /** The lines of each document, the line that parts it from the one before with it. */
  private static List<List<String>> documents(String text) {
    List<List<String>> documents = new ArrayList<>();
    documents.add(new ArrayList<>());
    boolean begun = false;
    for (String line : text.lines().toList()) {
      boolean marker = DOCUMENT.matcher(line).matches();
      if (marker && begun) {
        documents.add(new ArrayList<>());
      }
      begun |= !line.isBlank() && !line.startsWith("#") && !marker;
      documents.get(documents.size() - 1).add(line);
    }
    return documents;
  }

  private static List<String> renewed(List<String> lines, Map<String, String> fields) {
    Map<String, String> left = new LinkedHashMap<>(fields);
    List<String> renewed = new ArrayList<>();
    boolean replaced = false;
    for (String line : lines) {
      var field = FIELD.matcher(line);
      if (field.matches()) {
        String instead = left.remove(field.group(1));
        replaced = instead != null;
        if (instead != null && !instead.isEmpty()) {
          instead.lines().forEach(renewed::add);
        }
      } else if (!line.startsWith(" ") && !line.startsWith("}") && !line.startsWith("]")) {
        replaced = false;
      }
      if (!replaced) {
        renewed.add(line);
      }
    }
    left.values().stream().filter(field -> !field.isEmpty()).forEach(renewed::add);
    return renewed;
  }
}
