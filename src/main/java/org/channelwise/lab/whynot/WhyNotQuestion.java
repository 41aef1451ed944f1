package org.channelwise.lab.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Outcome;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.campaign.CampaignReader;
import org.channelwise.campaign.Setting;
import org.channelwise.campaign.WrittenCampaign;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.lab.space.CampaignField;
import org.channelwise.lab.space.Distinctions;
import org.channelwise.lab.whynot.WhyNot.Standing;
import org.channelwise.language.Phase;
import org.channelwise.source.YamlText;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Asks of campaigns why a channel is not chosen, and runs the engine for what would change that.
 */
public final class WhyNotQuestion {

  private static final String CHANNELS = "channels.";

  private final RuleSet rules;
  private final ChannelTerm channel;
  private final CampaignReader reader;
  private final Distinctions distinctions;
  private final List<PhaseRun> runs = new ArrayList<>();
  private final Advisor watched;
  private final Advisor advisor;

  /** The question about a channel of the vocabulary, asked of some rules. */
  public WhyNotQuestion(RuleSet rules, ChannelTerm channel) {
    this.rules = rules;
    this.channel = channel;
    this.reader = new CampaignReader(rules.vocabulary());
    this.distinctions = Distinctions.of(List.of(rules), Distinctions.DECIDING);
    this.watched = new Advisor(rules.watched(runs::add));
    this.advisor = new Advisor(rules);
  }

  /**
   * Answers for a campaign.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  public WhyNot of(WrittenCampaign draft) {
    runs.clear();
    Recommendation answer = watched.recommend(draft.brief());
    Standing standing = standing(answer);
    List<NearMiss> nearly = standing == Standing.PRIMARY ? List.of() : nearly();
    Optional<Candidate> candidate =
        draft.brief().candidates().stream()
            .filter(each -> each.channel().equals(channel.id()))
            .findFirst();
    List<Setting> always =
        candidate.isPresent()
            ? List.of()
            : List.of(new Setting(CHANNELS + channel.id(), YamlText.read("{}")));
    RemedySearch search = new RemedySearch(advisor, reader, draft, channel.id(), always);
    List<Remedy> collect = new ArrayList<>();
    int tried = 0;
    if (standing != Standing.PRIMARY) {
      boolean wantsPick = standing != Standing.BACKUP;
      List<Setting> choices = choices(draft, answer);
      search.run(choices, wantsPick);
      for (Setting consent : candidate.map(this::consents).orElse(List.of())) {
        RemedySearch collected =
            new RemedySearch(advisor, reader, draft, channel.id(), List.of(consent));
        collected.run(choices, wantsPick);
        collect.addAll(collected.remedies());
        tried += collected.tried();
      }
    }
    List<Remedy> changes = search.remedies();
    List<ExcludedChannel.Ground> grounds = grounds(answer);
    return new WhyNot(
        answer.campaign(),
        answer.name(),
        answer.file(),
        channel.id(),
        standing,
        stoppedIn(standing, answer, candidate.isPresent()),
        Stream.concat(
                grounds.stream().map(ExcludedChannel.Ground::reason),
                reasons(answer).filter(reason -> reason.points() <= 0))
            .toList(),
        grounds.stream().map(ExcludedChannel.Ground::unlock).distinct().toList(),
        reasons(answer).filter(reason -> reason.points() > 0).toList(),
        nearly,
        nearly.stream().flatMap(miss -> miss.missing().stream()).distinct().toList(),
        changes,
        collect,
        search.tried() + tried,
        none(standing, changes, search.tried()));
  }

  private Standing standing(Recommendation answer) {
    Optional<Integer> place = Outcome.of(answer).place(channel.id());
    if (place.isPresent()) {
      return place.get() == 0 ? Standing.PRIMARY : Standing.BACKUP;
    }
    return answer.outranked().stream().anyMatch(this::isIt)
        ? Standing.OUTRANKED
        : Standing.EXCLUDED;
  }

  private boolean isIt(Scored scored) {
    return scored.channel().equals(channel.id());
  }

  private static String stoppedIn(Standing standing, Recommendation answer, boolean candidate) {
    return switch (standing) {
      case PRIMARY -> "";
      case BACKUP -> Phase.SELECTION.folder();
      case OUTRANKED -> (answer.refused() ? Phase.GUARDRAILS : Phase.SELECTION).folder();
      case EXCLUDED -> candidate ? Phase.ELIGIBILITY.folder() : "";
    };
  }

  private List<ExcludedChannel.Ground> grounds(Recommendation answer) {
    return answer.excluded().stream()
        .filter(excluded -> excluded.channel().equals(channel.id()))
        .flatMap(excluded -> excluded.grounds().stream())
        .toList();
  }

  private Stream<Reason> reasons(Recommendation answer) {
    return Stream.of(
            answer.primary().stream().map(choice -> choice.scored()),
            answer.backups().stream().map(choice -> choice.scored()),
            answer.outranked().stream())
        .flatMap(each -> each)
        .filter(this::isIt)
        .flatMap(scored -> scored.reasons().stream());
  }

  private List<NearMiss> nearly() {
    NearMisses misses = new NearMisses(rules, channel);
    return Stream.of(Phase.FIT, Phase.PURPOSE)
        .flatMap(phase -> runs.stream().filter(run -> run.phase() == phase))
        .flatMap(run -> misses.in(run).stream())
        .toList();
  }

  /**
   * The values that a strategist could choose instead, and the picks that could be left out. The
   * message comes first, then whom it is for, then the other channels.
   */
  private List<Setting> choices(WrittenCampaign draft, Recommendation answer) {
    List<Setting> choices = new ArrayList<>();
    for (CampaignField field : distinctions.fields()) {
      if (field.chosen() && !field.path().startsWith(CHANNELS)) {
        String now = draft.at(field.path()).map(YamlText::value).orElse(CampaignField.LEFT_OUT);
        field.values().stream()
            .filter(value -> !value.equals(now))
            .map(value -> new Setting(field.path(), YamlText.read(value)))
            .forEach(choices::add);
      }
    }
    Outcome outcome = Outcome.of(answer);
    Stream.concat(outcome.primary().stream(), outcome.backups().stream())
        .filter(picked -> !picked.equals(channel.id()))
        .map(picked -> new Setting(CHANNELS + picked, Optional.empty()))
        .forEach(choices::add);
    return choices;
  }

  /** Better consent than there is; none where it was refused, for that is to be respected. */
  private List<Setting> consents(Candidate candidate) {
    Vocabulary vocabulary = rules.vocabulary();
    int now = vocabulary.rank("consent", candidate.consent());
    int unsaid =
        vocabulary.fallback("consent").map(term -> vocabulary.rank("consent", term)).orElse(now);
    return vocabulary.terms("consent").stream()
        .filter(term -> now <= unsaid && vocabulary.rank("consent", term) < now)
        .map(term -> new Setting(CHANNELS + channel.id() + ".consent", YamlText.read(term)))
        .toList();
  }

  private Optional<String> none(Standing standing, List<Remedy> changes, int tried) {
    if (standing == Standing.PRIMARY) {
      return Optional.of("It is the primary channel already.");
    }
    return changes.isEmpty()
        ? Optional.of(
            "%s campaigns with one or two other values were run, and %s %s in none of them."
                .formatted(
                    tried,
                    Objects.requireNonNull(channel.name()),
                    standing == Standing.BACKUP ? "leads" : "is picked"))
        : Optional.empty();
  }
}
