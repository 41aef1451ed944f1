package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.brand.Consent;
import org.channelwise.facts.Audience;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Message;
import org.channelwise.facts.NearConsent;
import org.channelwise.source.Block;
import org.channelwise.source.Places;
import org.channelwise.source.Scalars;
import org.channelwise.vocabulary.GoalTerm;
import org.channelwise.vocabulary.PurposeTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Turns a campaign that was found right into facts, defaults filled in. */
record BriefWriter(Vocabulary vocabulary) {

  Brief write(Block campaign, Candidates candidates, Optional<Brand> brand, Places places) {
    String id = campaign.text("campaign").orElseThrow();
    PurposeTerm purpose =
        vocabulary.purpose(campaign.block("message").text("purpose").orElseThrow()).orElseThrow();
    String consentClass = vocabulary.consentAsked(purpose.purposeClass());
    Map<String, Consent> consents = candidates.stated();
    return new Brief(
        campaign.text("name").orElse(id),
        campaign(id, campaign, purpose),
        purpose.facts(vocabulary),
        candidates.forMessagesAsking(consentClass, consents),
        consents,
        circumstances(campaign, brand, new NearConsents(vocabulary, consents).of(purpose)),
        brand,
        campaign.texts("kpis"),
        plan(campaign),
        candidates.places(places, consentClass));
  }

  private List<Record> circumstances(
      Block campaign, Optional<Brand> brand, List<NearConsent> near) {
    List<Record> facts =
        new ArrayList<>(new Circumstances(vocabulary, campaign, brand, stage(campaign)).facts());
    facts.addAll(near);
    return facts;
  }

  private Campaign campaign(String id, Block campaign, PurposeTerm purpose) {
    return new Campaign(
        id,
        campaign.text("goal").orElseThrow(),
        stage(campaign),
        campaign.text("trigger").or(purpose::trigger).orElseGet(() -> fallback("trigger")),
        message(campaign.block("message"), purpose),
        audience(campaign.block("audience")));
  }

  private String stage(Block campaign) {
    return campaign
        .text("stage")
        .or(() -> campaign.text("goal").flatMap(vocabulary::goal).flatMap(GoalTerm::stage))
        .orElseGet(() -> fallback("stages"));
  }

  private Message message(Block message, PurposeTerm purpose) {
    Timing timing = new Timing(message);
    return new Message(
        purpose.id(),
        term(message, "urgency"),
        message.flag("save-for-later"),
        term(message, "personalization"),
        message.text("urgency").isPresent(),
        timing.left().map(Scalars::hours).orElse(null),
        timing.quietHours().orElse(Vocabulary.UNSPECIFIED),
        timing.quietLeft().map(Scalars::hours).orElse(null));
  }

  private Audience audience(Block audience) {
    return new Audience(
        audience.text("segment").orElse(Vocabulary.UNSPECIFIED),
        audience.flag("everyone"),
        audience.number("size").orElse(null),
        term(audience, "relationship"),
        term(audience, "purchase-intent"),
        term(audience, "journey"),
        audience.number("days-inactive").orElse(null),
        audience.number("activity-score").orElse(null),
        term(audience, "age"),
        audience.text("kind").orElseGet(() -> fallback("audience-kind")),
        audience.text("value").orElseGet(() -> fallback("audience-value")),
        audience.number("contacts-a-week").orElse(null),
        new LinkedHashSet<>(audience.texts("countries")));
  }

  private static Optional<Plan> plan(Block campaign) {
    Block plan = campaign.block("plan");
    return plan.text("primary")
        .map(primary -> new Plan(primary, plan.texts("backups"), plan.text("because")));
  }

  private String term(Block block, String field) {
    return block.text(field).orElseGet(() -> fallback(field));
  }

  private String fallback(String section) {
    return vocabulary.fallback(section).orElse(Vocabulary.UNSPECIFIED);
  }
}
