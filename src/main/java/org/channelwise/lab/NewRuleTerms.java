package org.channelwise.lab;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.channelwise.vocabulary.GoalTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Chooses the terms that a new rule and its fixture begin with: those that its name speaks of, else
 * the first of the vocabulary with which the rule has something to say.
 */
final class NewRuleTerms {

  private static final String LIKELY = "0.9";
  private static final String SMALL = "0.05";

  /** What the exclusion to begin with asks for. */
  private static final String REACH = "reach";

  private final RuleSet rules;
  private final Vocabulary vocabulary;
  private final Advisor advisor;
  private final NewRule wanted;

  NewRuleTerms(RuleSet rules, NewRule wanted) {
    this.rules = rules;
    this.vocabulary = rules.vocabulary();
    this.advisor = new Advisor(rules);
    this.wanted = wanted;
  }

  /** What stands for the blanks of the texts to begin with. */
  Map<String, String> choose() {
    return finished(
        all()
            .filter(this::suits)
            .findFirst()
            .or(() -> all().findFirst())
            .orElseThrow(
                () -> new IllegalStateException("A vocabulary without purposes or channels")));
  }

  private Stream<Map<String, String>> all() {
    List<String> channels = channels();
    return purposes().stream()
        .flatMap(purpose -> channels.stream().map(channel -> terms(purpose, channel)));
  }

  private Map<String, String> finished(Map<String, String> terms) {
    if (wanted.phase() == Phase.ELIGIBILITY) {
      terms.put("share", SMALL);
    }
    return terms;
  }

  /** Whether the rule would have something to say of the channel in its fixture. */
  private boolean suits(Map<String, String> terms) {
    String text = Beginnings.campaign(terms);
    Parsed<Brief> brief =
        new CampaignFiles(vocabulary, Optional.empty())
            .read(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .get(0);
    // A name that no campaign can have is no name for a rule either, which the check of it tells.
    return brief instanceof Parsed.Ok<Brief> good
        && suits(String.valueOf(terms.get("channel")), advisor.recommend(good.value()));
  }

  private boolean suits(String channel, Recommendation answer) {
    return wanted.phase() == Phase.PURPOSE
        ? answer.excluded().stream().anyMatch(barred -> barred.channel().equals(channel))
        : answer.primary().stream().anyMatch(pick -> pick.scored().channel().equals(channel));
  }

  private List<String> purposes() {
    List<String> all = mentionedFirst(List.copyOf(vocabulary.terms("purposes")), id -> "");
    return wanted.phase() == Phase.PURPOSE && isMentioned(all.get(0), "") ? all.subList(0, 1) : all;
  }

  private List<String> channels() {
    Function<String, String> names = id -> vocabulary.channel(id).map(ChannelTerm::name).orElse("");
    List<String> all =
        mentionedFirst(vocabulary.channels().stream().map(ChannelTerm::id).toList(), names);
    String best = all.get(0);
    return isMentioned(best, names.apply(best)) ? all.subList(0, 1) : all;
  }

  /** The terms, those first that the rule's name mentions or, if none, its guidance. */
  private List<String> mentionedFirst(List<String> terms, Function<String, String> names) {
    Mentioned name = new Mentioned(wanted.name());
    boolean any = terms.stream().anyMatch(term -> name.has(term, names.apply(term)));
    return (any ? name : new Mentioned(wanted.guidance())).first(terms, names);
  }

  private boolean isMentioned(String term, String name) {
    return new Mentioned(wanted.name()).has(term, name)
        || new Mentioned(wanted.guidance()).has(term, name);
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
    vocabulary
        .channel(channel)
        .ifPresent(
            known -> {
              terms.put("channelName", quoted(known.name()));
              terms.put("kind", known.kind());
            });
    List<String> others =
        vocabulary.channels().stream()
            .map(ChannelTerm::id)
            .filter(id -> !id.equals(channel))
            .toList();
    if (others.size() > 0) {
      terms.put("second", others.get(0));
    }
    if (others.size() > 1) {
      terms.put("third", others.get(1));
    }
    goal().ifPresent(goal -> put(terms, goal));
    vocabulary.terms("stages").stream().findFirst().ifPresent(id -> terms.put("stage", id));
    mentionedFirst(List.copyOf(vocabulary.terms("traits")), id -> "").stream()
        .findFirst()
        .ifPresent(id -> terms.put("trait", id));
    vocabulary.terms("consent").stream()
        .min(rank("consent"))
        .ifPresent(id -> terms.put("consent", id));
    exclusion().ifPresent(id -> terms.put("exclusion", id));
    return terms;
  }

  private static void put(Map<String, String> terms, GoalTerm goal) {
    terms.put("goal", goal.id());
    goal.kpis().stream().findFirst().ifPresent(kpi -> terms.put("kpi", kpi));
  }

  private Optional<GoalTerm> goal() {
    return vocabulary.terms("goals").stream()
        .flatMap(id -> vocabulary.goal(id).stream())
        .findFirst();
  }

  /** The code of a rule that judges by the same field as the one to begin with, or any code. */
  private Optional<String> exclusion() {
    return rules.files().stream()
        .filter(file -> file.phase() == Phase.ELIGIBILITY)
        .flatMap(file -> file.rules().stream())
        .filter(NewRuleTerms::judgesReach)
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
