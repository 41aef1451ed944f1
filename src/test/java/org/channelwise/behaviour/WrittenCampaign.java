package org.channelwise.behaviour;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;

/**
 * A campaign as its file says it, whatever a vocabulary makes of that.
 *
 * @param consents what is written of consent for each channel that is written down, may be nothing
 */
record WrittenCampaign(String id, String text, String purpose, Map<String, String> consents) {

  private static final String WHATSAPP = "whatsapp";
  private static final Pattern PURPOSE = Pattern.compile("purpose: ([\\w-]+)");
  private static final Pattern CHANNEL = Pattern.compile("(?m)^  ([\\w-]+): \\{ (.*)\\}$");
  private static final Pattern CONSENT = Pattern.compile("consent: (\\{[^}]*\\}|[\\w-]+)");

  /** Reads a campaign that was made up, a line for each channel. */
  static WrittenCampaign of(String id, String text) {
    String channels = text.substring(text.indexOf("\nchannels:\n"));
    Map<String, String> consents = new LinkedHashMap<>();
    CHANNEL
        .matcher(channels)
        .results()
        .forEach(channel -> consents.put(channel.group(1), first(CONSENT, channel.group(2))));
    return new WrittenCampaign(id, text, first(PURPOSE, text), consents);
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
  }

  /** Whether a channel must not be picked for a message that asks for consent of a class. */
  boolean forbids(String channel, String consentClass) {
    String consent = asked(Objects.requireNonNull(consents.get(channel), channel), consentClass);
    return consent.equals("denied")
        || consent.equals("withdrawn")
        || (channel.equals(WHATSAPP) && !consent.equals("explicit"));
  }

  /** What a written consent says of a class; nothing if it says nothing of it. */
  private static String asked(String written, String consentClass) {
    return written.startsWith("{")
        ? first(Pattern.compile("\\b" + consentClass + ": ([\\w-]+)"), written)
        : written;
  }

  /**
   * What some rules made of campaigns.
   *
   * @param answered those of the campaigns that could be read, for a vocabulary may lack a word
   * @param picks how many channels were picked
   * @param refused how many answers a guardrail took away
   * @param forbidden the picks that must not be, with their campaigns
   */
  record Trial(int answered, int picks, int refused, List<String> forbidden) {}

  /**
   * Asks rules for an answer to each campaign.
   *
   * @param classes the class of consent that a purpose asks for
   */
  static Trial ask(RuleSet rules, List<WrittenCampaign> campaigns, UnaryOperator<String> classes) {
    Map<String, WrittenCampaign> written =
        campaigns.stream().collect(Collectors.toMap(WrittenCampaign::id, each -> each));
    String all = campaigns.stream().map(WrittenCampaign::text).collect(Collectors.joining("---\n"));
    Advisor advisor = new Advisor(rules);
    int answered = 0;
    int picks = 0;
    int refused = 0;
    List<String> forbidden = new ArrayList<>();
    for (Brief brief : read(rules, all)) {
      WrittenCampaign campaign = Objects.requireNonNull(written.get(brief.campaign().id()));
      Recommendation answer = advisor.recommend(brief);
      List<String> picked =
          Answers.picks(answer).stream().map(each -> each.scored().channel()).toList();
      answered++;
      picks += picked.size();
      refused += answer.refused() ? 1 : 0;
      picked.stream()
          .filter(channel -> campaign.forbids(channel, classes.apply(campaign.purpose())))
          .forEach(channel -> forbidden.add(channel + " for " + campaign.text()));
    }
    return new Trial(answered, picks, refused, forbidden);
  }

  private static List<Brief> read(RuleSet rules, String campaigns) {
    byte[] bytes = campaigns.getBytes(StandardCharsets.UTF_8);
    return new CampaignFiles(rules.vocabulary(), Optional.empty())
        .read(List.of("-"), new ByteArrayInputStream(bytes)).stream()
            .flatMap(
                read ->
                    read instanceof Parsed.Ok<Brief> ok ? Stream.of(ok.value()) : Stream.empty())
            .toList();
  }
}
