package org.channelwise.lab.proof;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;

/** Fixtures for gaps, with what is answered today, for a person to confirm. */
public record DraftFixtures(RuleSet rules) {

  private static final String NONE = "none";

  /** The files by their paths below the folder of fixtures; one fixture for each campaign. */
  public Map<String, String> of(Coverage coverage) {
    Map<String, Set<String>> closes = new LinkedHashMap<>();
    coverage
        .gaps()
        .forEach(
            gap ->
                gap.campaign()
                    .ifPresent(
                        text ->
                            closes
                                .computeIfAbsent(text, each -> new LinkedHashSet<>())
                                .add(gap.what())));
    Map<String, String> files = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, Set<String>> each : closes.entrySet()) {
      number++;
      String folder = "to-confirm-" + number + "/";
      files.put(folder + "campaign.yaml", each.getKey());
      files.put(folder + "expected.yaml", expected(each.getKey(), each.getValue()));
    }
    return files;
  }

  private String expected(String campaign, Set<String> closes) {
    List<String> lines = new ArrayList<>();
    lines.add("# To be confirmed by a person: this is what was answered when the file was made.");
    closes.forEach(gap -> lines.add("# Covers: " + gap));
    Parsed<Brief> read =
        new CampaignFiles(rules.vocabulary(), Optional.empty())
            .read(List.of("-"), new ByteArrayInputStream(campaign.getBytes(StandardCharsets.UTF_8)))
            .get(0);
    Decision decision = new Advisor(rules).decide(read.orElseThrow());
    lines.add("primary: " + decision.primary().orElse(NONE));
    lines.add("backups: [" + String.join(", ", decision.backups()) + "]");
    Recommendation told = decision.recommendation();
    if (!told.excluded().isEmpty()) {
      lines.add("excluded:");
      told.excluded()
          .forEach(each -> lines.add("  " + each.channel() + ": " + each.grounds().get(0).code()));
    }
    return String.join("\n", lines) + "\n";
  }
}
