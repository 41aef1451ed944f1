package org.channelwise.lab.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;

/**
 * Campaigns of files, read as each of two rule sets reads them.
 *
 * @param standardInput what is read where a file is named {@code -}
 */
public record DiffInput(RuleSet before, RuleSet after, InputStream standardInput) {

  /**
   * Hands all campaigns over, in their order.
   *
   * @param problems where is added what is wrong with those that the present rules cannot read
   */
  public void compareAll(List<String> inputs, RuleDiffer differ, List<Problem> problems) {
    if (inputs.isEmpty()) {
      return;
    }
    byte[] piped = inputs.contains("-") ? piped() : new byte[0];
    Map<String, Deque<Brief>> former =
        differ.readAlike() ? Map.of() : byId(read(before, inputs, piped));
    for (Parsed<Brief> read : read(after, inputs, piped)) {
      problems.addAll(read.problems());
      if (read instanceof Parsed.Ok<Brief> ok) {
        Brief brief = ok.value();
        differ.compare(
            differ.readAlike()
                ? Optional.of(brief)
                : Optional.ofNullable(former.get(key(brief))).map(Deque::poll),
            Optional.of(brief));
      }
    }
  }

  private byte[] piped() {
    try {
      return standardInput.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Parsed<Brief>> read(RuleSet rules, List<String> inputs, byte[] piped) {
    return new CampaignFiles(rules.vocabulary(), Optional.empty())
        .read(inputs, new ByteArrayInputStream(piped));
  }

  private static Map<String, Deque<Brief>> byId(List<Parsed<Brief>> campaigns) {
    Map<String, Deque<Brief>> byId = new HashMap<>();
    campaigns.stream()
        .filter(Parsed.Ok.class::isInstance)
        .map(Parsed::orElseThrow)
        .forEach(brief -> byId.computeIfAbsent(key(brief), each -> new ArrayDeque<>()).add(brief));
    return byId;
  }

  private static String key(Brief brief) {
    return brief.file() + "\n" + brief.campaign().id();
  }
}
