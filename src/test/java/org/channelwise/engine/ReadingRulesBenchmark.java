package org.channelwise.engine;

import java.nio.file.Path;
import org.channelwise.language.RuleFolder;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Times what a one-shot command does with a folder of rules before it can fire them, in the order
 * in which a command does it and with the engine starting beside it. It prints milliseconds:
 * reading and checking the folder, waiting for the engine then, and both together. Without a folder
 * it only waits for the engine. Not a test; CONTRIBUTING.md says how to run it.
 */
final class ReadingRulesBenchmark {

  private ReadingRulesBenchmark() {}

  /**
   * Reads a folder of rules once, as the first thing that a process does.
   *
   * @param arguments the folder, or nothing
   */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    BundledModels models = BundledModels.load();
    models.begin();
    long begun = System.nanoTime();
    if (arguments.length > 0) {
      read(Path.of(arguments[0]));
    }
    long read = System.nanoTime();
    models.settle();
    long end = System.nanoTime();
    System.out.printf(
        "rules %.1f, then engine %.1f, together %.1f%n",
        (read - begun) / 1e6, (end - read) / 1e6, (end - start) / 1e6);
  }

  private static void read(Path folder) {
    BundledRules bundled = BundledRules.load();
    RuleFolder files = RuleFolderReader.read(folder, "rules", bundled).whole().orElseThrow();
    Vocabulary terms = RuleSets.vocabulary(files, bundled, Watch.NONE).orElseThrow();
    RuleSets.parse(files, terms, bundled, Watch.NONE).orElseThrow();
  }
}
