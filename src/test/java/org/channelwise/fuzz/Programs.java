package org.channelwise.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.report.format.Format;
import org.channelwise.source.SourceText;

/** The commands as a whole. The length of an input chooses what else can be chosen. */
final class Programs {

  private static final Path BRAND = Path.of("fixtures", "brands", "northwind.yaml");
  private static final Path CAMPAIGN = Path.of("fixtures", "policy-renewal", "campaign.yaml");
  private static final Path RULES = rulesWithoutRules();

  private Programs() {}

  /** {@code recommend} and {@code review} with rules that are loaded already. */
  static void recommend(byte[] input) {
    Optional<Path> brand = input.length % 2 == 0 ? Optional.of(BRAND) : Optional.empty();
    Format format = Format.values()[input.length % Format.values().length];
    Plain.check(input, Shipped.COMMANDS.recommend(input, brand, format));
    Plain.check(input, Shipped.COMMANDS.review(input, brand, format));
  }

  /** The whole command line with a campaign on standard input. */
  static void command(byte[] input) {
    String format =
        Format.values()[input.length % Format.values().length].name().toLowerCase(Locale.ROOT);
    Plain.check(input, Shipped.COMMANDS.command(input, "recommend", "-", "--format", format));
  }

  /** The whole command line with a rule file in a folder of rules. */
  static void ruleFolder(byte[] input) {
    Path rules = RULES.resolve(phase(input)).resolve("input.drl");
    Scratch.write(rules, input);
    try {
      Plain.check(
          input,
          Shipped.COMMANDS.command(
              content(CAMPAIGN), "recommend", "-", "--rules", RULES.toString()));
    } finally {
      Scratch.delete(rules);
    }
  }

  private static Path rulesWithoutRules() {
    Path folder = Scratch.FOLDER.resolve("rules");
    for (String file : List.of("vocabulary.yaml", "guidance.yaml")) {
      Scratch.write(folder.resolve(file), content(Path.of("rules", file)));
    }
    return folder;
  }

  private static String phase(byte[] input) {
    String folder = Readers.folder(new SourceText("", new String(input, StandardCharsets.UTF_8)));
    return folder.length() <= 100 ? folder.replaceAll("^/+|/+$", "") : "fit";
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
