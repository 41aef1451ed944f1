package org.channelwise.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What is fuzzed: something that takes any bytes and complains if the answer is not as it must. */
enum Target {
  CAMPAIGN(
      40_000,
      Readers::campaign,
      "fixtures/**/campaign.yaml",
      "src/test/resources/input/good/*.yaml",
      "src/test/resources/input/malformed/campaign/*.yaml"),
  BRAND(
      30_000,
      Readers::brand,
      "fixtures/**/brand.yaml",
      "fixtures/brands/*.yaml",
      "src/test/resources/input/malformed/brand/*.yaml"),
  VOCABULARY(
      20_000,
      Readers::vocabulary,
      "rules/vocabulary.yaml",
      "src/test/resources/input/vocabulary.yaml",
      "src/test/resources/rules/vocabulary.yaml",
      "src/test/resources/input/malformed/vocabulary/*.yaml"),
  GUIDANCE(
      20_000,
      Readers::guidance,
      "src/test/resources/guidance/*.yaml",
      "src/test/resources/guidance/broken/*.yaml"),
  EXPECTATION(20_000, Readers::expectation, "fixtures/**/expected.yaml"),
  FACTS(20_000, Readers::facts, "fixtures/**/facts.yaml"),
  RULES(
      50_000,
      Readers::rules,
      "rules/**.drl",
      "src/test/resources/rules/good/**.drl",
      "src/test/resources/rules/broken/**.drl",
      "src/test/resources/rules/slips.drl"),
  RECOMMEND(10_000, Programs::recommend, "fixtures/{p,s,w}*/campaign.yaml"),
  COMMAND(1_000, Programs::command, "src/test/resources/input/good/*.yaml"),
  RULE_FOLDER(
      2_000, Programs::ruleFolder, "src/test/resources/rules/good/**.drl", "rules/fit/*.drl");

  private final int inputs;
  private final Consumer<byte[]> subject;
  private final List<String> seeds;

  Target(int inputs, Consumer<byte[]> subject, String... seeds) {
    this.inputs = inputs;
    this.subject = subject;
    this.seeds = List.of(seeds);
  }

  /** How many new inputs it gets. */
  int inputs() {
    return inputs;
  }

  /** Files that it is known to take, as globs from the project's folder. */
  List<String> seeds() {
    return seeds;
  }

  /**
   * Gives it an input.
   *
   * @throws AssertionError if the answer is not as it must be
   */
  void take(byte[] input) {
    subject.accept(input);
  }

  /** Its name in files and in the output of the build. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
