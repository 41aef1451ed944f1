package org.channelwise.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.channelwise.HostileTexts;
import org.channelwise.Sight;

/**
 * Rules, a brand, campaigns and fixtures with a hostile text in every place that takes any text.
 *
 * @param folder where they lie
 * @param texts the texts that may stand in a YAML file
 * @param spoken those of them that may stand in a sentence of a rule
 */
record HostileFiles(Path folder, List<String> texts, List<String> spoken) {

  private static final Path SHIPPED = Path.of("rules");
  private static final Pattern NAMED =
      Pattern.compile("\\b(name|meaning): (\"[^\"]*\"|[^,{}]+)(?= *[,}])");
  private static final Pattern SAID =
      Pattern.compile(
          "^( +(?:meaning|title|part|about|says|ours|caveat|survey)): (?!survey)(.+)$",
          Pattern.MULTILINE);

  /** Names that rules may have, and that are as near to something else as those can be. */
  static final List<String> RULE_NAMES =
      List.of(
          "::error::owned",
          "::stop-commands::pause",
          "x ::set-output name::y",
          "- item",
          "1. first",
          "--- ---",
          "www.evil.example",
          "https:evil.example GH-12",
          "%0A::error::owned",
          "%s %d %n ''");

  static HostileFiles in(Path folder) throws IOException {
    List<String> texts = HostileTexts.all().stream().filter(HostileFiles::mayStandInYaml).toList();
    List<String> spoken = texts.stream().filter(HostileFiles::mayBeSpoken).toList();
    HostileFiles files = new HostileFiles(folder, texts, spoken);
    files.rules();
    files.brands();
    files.campaigns();
    files.fixtures();
    return files;
  }

  static boolean mayStandInYaml(String text) {
    return text.codePoints()
        .allMatch(
            letter ->
                letter == '\n'
                    || letter == '\t'
                    || (!Character.isISOControl(letter)
                        && Character.getType(letter) != Character.SURROGATE));
  }

  private static boolean mayBeSpoken(String text) {
    return text.codePoints()
        .allMatch(letter -> "\n\t\\\"{}".indexOf(letter) < 0 && Sight.sees(letter));
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "text-%03d", number);
  }

  private void rules() throws IOException {
    Path rules = folder.resolve("rules");
    copyRules(rules);
    Path vocabulary = rules.resolve("vocabulary.yaml");
    String channels =
        IntStream.range(0, texts.size())
            .mapToObj(
                number ->
                    "  %s: { name: %s, address: email-address, kind: direct, precedence: %s }\n"
                        .formatted(
                            id(number), HostileTexts.quoted(texts.get(number)), 1000 + number))
            .collect(joining());
    String planted = replaced(NAMED, Files.readString(vocabulary), this::named);
    Files.writeString(
        vocabulary,
        planted.replaceFirst(
            "(?m)^channels:\n", Matcher.quoteReplacement("channels:\n" + channels)));
    Path guidance = rules.resolve("guidance.yaml");
    Files.writeString(guidance, replaced(SAID, Files.readString(guidance), this::said));
    Files.writeString(rules.resolve("purpose/hostile.drl"), speaking());
  }

  /** Copies the shipped rules to another folder. */
  static void copyRules(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copyRules(to, SHIPPED.relativize(file).toString());
      }
    }
  }

  /** Copies one of the shipped rules' files to another folder. */
  static void copyRules(Path to, String file) throws IOException {
    Path copy = to.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.copy(SHIPPED.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private interface Planting {
    String at(MatchResult found, String text);
  }

  private String replaced(Pattern pattern, String text, Planting planting) {
    Iterator<String> next = Stream.generate(() -> texts).flatMap(List::stream).iterator();
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(planting.at(found, next.next())));
  }

  /** No two channels may go by one name, and those that are added have the bare texts. */
  private String named(MatchResult found, String text) {
    String own = found.group(1).equals("name") ? text + " of its own" : text;
    return found.group(1) + ": " + HostileTexts.quoted(own);
  }

  private String said(MatchResult found, String text) {
    return found.group(1) + ": " + HostileTexts.quoted(text);
  }

  /** Few rules that say much, since each rule takes its time to compile. */
  private String speaking() {
    StringBuilder rules =
        new StringBuilder("package purpose;\n\nimport org.channelwise.facts.*;\n");
    List<String> sentences = sentences();
    for (int number = 0; number < RULE_NAMES.size(); number++) {
      rules.append(
          """

          rule "%s"
              @guidance("purpose/email")
              @source("house, %s")
              @owner("%s")
          when
              Purpose( name in ("announcement", "promotion") )
              $channel : Candidate( channel != "email", address == "email-address" )
          then
              insert( $channel.%s("%s") );
          end
          """
              .formatted(
                  RULE_NAMES.get(number),
                  spoken.get(number),
                  spoken.get(number),
                  number % 2 == 0 ? "named" : "compatible",
                  sentences.get(number % sentences.size())));
    }
    return rules.toString();
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (String text : spoken) {
      int last = sentences.size() - 1;
      if (last >= 0 && sentences.get(last).length() + text.length() < 490) {
        sentences.set(last, sentences.get(last) + " " + text);
      } else {
        sentences.add(text);
      }
    }
    return sentences;
  }

  private void brands() throws IOException {
    Files.createDirectories(folder.resolve("brands"));
    Files.writeString(
        folder.resolve("brands/hostile.yaml"), "brand: hostile\n" + said() + tools() + results());
    Files.writeString(folder.resolve("brands/sender.yaml"), "brand: sender\n" + said() + tools());
  }

  private String said() {
    return "industry: " + HostileTexts.quoted(texts.get(0)) + "\npurposes: [announcement]\n";
  }

  private String tools() {
    StringBuilder tools = new StringBuilder("tools:\n  data-collection:\n");
    texts.forEach(text -> tools.append("    - ").append(HostileTexts.quoted(text)).append('\n'));
    tools.append("tool-channels:\n");
    texts.forEach(
        text -> tools.append("  ").append(HostileTexts.quoted(text)).append(": [email]\n"));
    return tools.toString();
  }

  /** Figures for some channels only, since each is compared with each. */
  private String results() {
    StringBuilder channels = new StringBuilder("currency: EUR\nchannels:\n");
    for (int number = 0; number < texts.size(); number++) {
      String results =
          "results: { retention: { contacts: 9000, acquisitions: %s, spend: 900, revenue: %s } }"
              .formatted(100 + number, 500 + 10 * number);
      channels.append(
          "  %s: { reach: 0.5, %s }\n"
              .formatted(id(number), number % 8 == 0 ? results : "pinned: false"));
    }
    return channels.toString();
  }

  /** A campaign for each text, two in a file, and two that only together are worth a word. */
  private void campaigns() throws IOException {
    Files.createDirectories(folder.resolve("campaigns"));
    for (int number = 0; number < texts.size(); number += 2) {
      Path file = named("campaigns", texts.get(number), number, ".yaml");
      String next = number + 1 < texts.size() ? "---\n" + campaign(number + 1, "promotion") : "";
      Files.writeString(file, campaign(number, "announcement") + next);
    }
    Files.writeString(folder.resolve("campaigns/one.yaml"), campaign(0, "announcement"));
    Files.writeString(folder.resolve("campaigns/other.yaml"), campaign(0, "promotion"));
  }

  private String campaign(int number, String purpose) {
    return """
        campaign: %1$s
        name: %2$s
        brand: sender
        goal: retention
        message: { purpose: %3$s, urgency: same-day, promise: %2$s }
        audience: { segment: %4$s, relationship: customer, countries: [DE, US, BR] }
        channels:
          %1$s: { consent: explicit, reach: 0.9, promise: %2$s }
          %5$s: { reach: 0.4, promise: other }
          email: { consent: implied, reach: 0.4 }
          sms: { reach: 0.4 }
          whatsapp: { consent: denied, reach: 0.4 }
        kpis: [customer-satisfaction]
        follow-up-by: %2$s
        plan: { primary: whatsapp, backups: [sms, email, %1$s] }
        """
        .formatted(
            id(number),
            HostileTexts.quoted(texts.get(number)),
            purpose,
            HostileTexts.quoted(texts.get(number / 4)),
            id((number + 1) % texts.size()));
  }

  /** How many campaigns there are. */
  int campaignCount() {
    return texts.size() + 2;
  }

  /** Fixtures that all fail, since only these say more than a name. */
  private void fixtures() throws IOException {
    Files.createDirectories(folder.resolve("fixtures"));
    for (int number = 0; number < texts.size(); number++) {
      Path fixture = named("fixtures", texts.get(number), number, "");
      Files.createDirectories(fixture);
      Files.writeString(fixture.resolve("campaign.yaml"), campaign(number, "announcement"));
      String text = HostileTexts.quoted(texts.get(number));
      Files.writeString(
          fixture.resolve("expected.yaml"),
          "primary: whatsapp\nbackups: []\nrules: [%s]\nconditions: { sms: [%s] }\n"
              .formatted(text, text));
    }
  }

  /** A file named by a text as far as file systems take such names. */
  private Path named(String below, String text, int number, String ending) {
    String name = text.replace('/', '\u2215').replace("\0", "");
    try {
      Path path =
          folder.resolve(below).resolve(name.substring(0, Math.min(60, name.length())) + ending);
      return path.startsWith(folder.resolve(below)) && !Files.exists(path)
          ? path
          : plain(below, number, ending);
    } catch (InvalidPathException e) {
      return plain(below, number, ending);
    }
  }

  private Path plain(String below, int number, String ending) {
    return folder.resolve(below).resolve(id(number) + ending);
  }
}
