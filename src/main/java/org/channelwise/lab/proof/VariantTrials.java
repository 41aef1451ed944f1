package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RulePrinter;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;

/** Makes changed rules ready to be tried, many at a time. */
final class VariantTrials {

  /** So much of a file stays within its limits, and one rule that never rests spoils few others. */
  private static final int MOST_RULES = 40;

  private static final int MOST_CONDITIONS = 200;

  private final RuleReader reader;
  private final RuleSet bare;

  VariantTrials(RuleSet rules) {
    this.reader = new RuleReader(rules.vocabulary(), rules.guidance());
    RuleSet left = rules;
    for (RuleFile file : rules.files()) {
      left = left.without(file.source().name());
    }
    this.bare = left;
  }

  /** Those changes that give rules that are right, in batches of one file each. */
  List<List<RuleVariant>> batches(List<RuleVariant> variants) {
    Map<String, List<RuleVariant>> byFile = new LinkedHashMap<>();
    variants.forEach(
        each ->
            byFile
                .computeIfAbsent(each.file().source().name(), file -> new ArrayList<>())
                .add(each));
    return byFile.values().parallelStream().flatMap(this::batchesOfFile).toList();
  }

  private Stream<List<RuleVariant>> batchesOfFile(List<RuleVariant> variants) {
    List<List<RuleVariant>> batches = new ArrayList<>();
    List<RuleVariant> batch = new ArrayList<>();
    int conditions = 0;
    for (RuleVariant variant : variants) {
      if (!isRight(variant)) {
        continue;
      }
      int own = conditions(variant);
      if (batch.size() == MOST_RULES || conditions + own > MOST_CONDITIONS) {
        batches.add(batch);
        batch = new ArrayList<>();
        conditions = 0;
      }
      batch.add(variant);
      conditions += own;
    }
    batches.add(batch);
    return batches.stream().filter(each -> !each.isEmpty());
  }

  /** Compiles a batch. */
  VariantBatch compile(List<RuleVariant> batch) {
    return VariantBatch.of(batch, bare);
  }

  private boolean isRight(RuleVariant variant) {
    return variant.changed().stream()
        .map(
            rule ->
                new RuleFile(
                    variant.file().source(),
                    variant.phase(),
                    variant.file().packageName(),
                    List.of(rule)))
        .allMatch(
            file ->
                reader.read(
                        new SourceText(file.source().name(), RulePrinter.print(file)),
                        file.packageName().replace('.', '/'))
                    instanceof Parsed.Ok);
  }

  private static int conditions(RuleVariant variant) {
    return variant.changed().stream()
        .flatMap(rule -> rule.patterns().stream())
        .mapToInt(pattern -> 1 + pattern.constraints().size())
        .sum();
  }
}
