package org.channelwise.lab;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.source.Parsed;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Chooses the terms that a new rule and its fixture begin with: those that its name speaks of, else
 * the first of the vocabulary with which the rule has something to say.
 */
final class ScaffoldTerms {

  private static final String LIKELY = "0.9";
  private static final String SMALL = "0.05";

  /** What the exclusion to begin with asks for. */
  private static final String REACH = "reach";

  private final RuleSet rules;
  private final Vocabulary vocabulary;
  private final Advisor advisor;
  private final NewRule wanted;
  private final Mentions mentions;

  ScaffoldTerms(RuleSet rules, NewRule wanted) {
    this.rules = rules;
    this.vocabulary = rules.vocabulary();
    this.advisor = new Advisor(rules);
    this.wanted = wanted;
    this.mentions = new Mentions(List.of(wanted.name(), wanted.guidance()));
  }

  /** What stands for the blanks of the templates. */
  Map<String, String> choose() {
    Map<String, String> terms =
        all()
            .filter(this::suits)
            .findFirst()
            .or(() -> all().findFirst())
            .orElseThrow(
                () -> new IllegalStateException("A vocabulary without purposes or channels"));
    if (wanted.phase() == Phase.ELIGIBILITY) {
      terms.put("share", SMALL);
    }
    return terms;
  }

  private Stream<Map<String, String>> all() {
    List<String> channels = vocabulary.channels().stream().map(ChannelTerm::id).toList();
    List<String> meant =
        mentions.of(channels, id -> vocabulary.channel(id).map(ChannelTerm::name).orElse(id));
    return purposes()
        .flatMap(
            purpose ->
                (meant.isEmpty() ? channels.stream() : meant.stream().limit(1))
                    .map(channel -> terms(purpose, channel)));
  }

  private Stream<String> purposes() {
    List<String> all = List.copyOf(vocabulary.terms("purposes"));
    List<String> meant = mentions.of(all, id -> id);
    return wanted.phase() == Phase.PURPOSE && !meant.isEmpty()
        ? meant.stream().limit(1)
        : Stream.concat(meant.stream(), all.stream()).distinct();
  }

  /** Whether the rule would have something to say of the channel in its fixture. */
  private boolean suits(Map<String, String> terms) {
    // A name that no campaign can have is no name for a rule either, which the check of it tells.
    return campaign(terms, vocabulary) instanceof Parsed.Ok<Brief> ok
        && suits(String.valueOf(terms.get("channel")), advisor.recommend(ok.value()));
  }

  private boolean suits(String channel, Recommendation answer) {
    return wanted.phase() == Phase.PURPOSE
        ? answer.excluded().stream().anyMatch(excluded -> excluded.channel().equals(channel))
        : answer.primary().stream().anyMatch(pick -> pick.scored().channel().equals(channel));
  }

  /** The campaign in which a rule about these terms may have something to say. */
  static Parsed<Brief> campaign(Map<String, String> terms, Vocabulary vocabulary) {
    byte[] text =
        ScaffoldTemplate.filled(FixtureReader.CAMPAIGN, terms).getBytes(StandardCharsets.UTF_8);
    return new CampaignFiles(vocabulary, Optional.empty())
        .read(List.of("-"), new ByteArrayInputStream(text))
        .get(0);
  }

  private Map<String, String> terms(String purpose, String channel) {
    Map<String, String> terms = new HashMap<>();
    terms.put("name", wanted.name());
    terms.put("guidance", wanted.guidance());
    terms.put("id", wanted.file());
    terms.put("title", quoted(wanted.name()));
    terms.put("code", code());
    terms.put("purpose", purpose);
    terms.put("channel", channel);
    terms.put("share", LIKELY);
    for (ChannelTerm known : vocabulary.channels()) {
      if (known.id().equals(channel)) {
        terms.put("channelName", quoted(known.name()));
        terms.put("kind", known.kind());
      } else {
        terms.putIfAbsent(terms.containsKey("second") ? "third" : "second", known.id());
      }
    }
    vocabulary.terms("goals").stream()
        .flatMap(id -> vocabulary.goal(id).stream())
        .findFirst()
        .ifPresent(
            goal -> {
              terms.put("goal", goal.id());
              goal.kpis().stream().findFirst().ifPresent(kpi -> terms.put("kpi", kpi));
            });
    List<String> traits = List.copyOf(vocabulary.terms("traits"));
    Stream.concat(mentions.of(traits, id -> id).stream(), traits.stream())
        .findFirst()
        .ifPresent(id -> terms.put("trait", id));
    vocabulary.terms("stages").stream().findFirst().ifPresent(id -> terms.put("stage", id));
    vocabulary.terms("consent").stream()
        .min(rank("consent"))
        .ifPresent(id -> terms.put("consent", id));
    exclusion().ifPresent(id -> terms.put("exclusion", id));
    return terms;
  }

  /** The code of a rule that judges by the same field as the one to begin with, or any code. */
  private Optional<String> exclusion() {
    return rules.files().stream()
        .filter(file -> file.phase() == Phase.ELIGIBILITY)
        .flatMap(file -> file.rules().stream())
        .filter(ScaffoldTerms::judgesReach)
        .flatMap(rule -> rule.conclusion().arguments().stream().limit(1))
        .filter(code -> vocabulary.knows("exclusions", code))
        .findFirst()
        .or(() -> vocabulary.terms("exclusions").stream().max(rank("exclusions")));
  }

  private static boolean judgesReach(RuleFile.Rule rule) {
    return rule.patterns().stream()
        .flatMap(pattern -> pattern.constraints().stream())
        .anyMatch(each -> each instanceof Compare compare && compare.path().equals(REACH));
  }

  private Comparator<String> rank(String section) {
    return Comparator.comparingInt(term -> vocabulary.rank(section, term));
  }

  private String code() {
    String code = wanted.file().toUpperCase(Locale.ROOT).replace('-', '_');
    return Character.isDigit(code.charAt(0)) ? "RULE_" + code : code;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
