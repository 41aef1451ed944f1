package org.channelwise.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.advice.Because;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Reviewed;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Scored;
import org.channelwise.advice.Source;
import org.channelwise.advice.TakesOver;
import org.channelwise.source.Place;
import org.jspecify.annotations.Nullable;

/** Recommendations made by hand, for reports to print. */
final class Samples {

  static final String RULES_HASH =
      "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private static final RuleRef NAMED =
      rule("SMS carries renewal reminders", "rules/purpose/sms.drl:24", "purpose/sms", articles());
  private static final RuleRef MISFIT =
      rule(
          "A channel serves the purpose of the message",
          "rules/eligibility/purpose-and-reach.drl:8",
          "choice/wrong-purpose",
          house());
  private static final RuleRef CONSENT =
      rule(
          "WhatsApp needs consent that is known",
          "rules/eligibility/consent.drl:36",
          "consent/whatsapp",
          articles());
  private static final RuleRef REACH =
      rule(
          "Most of these people can be reached",
          "rules/fit/reach.drl:6",
          "choice/named-first",
          house());
  private static final RuleRef URGENCY =
      rule(
          "What cannot wait goes where it is noticed",
          "rules/fit/urgency.drl:6",
          "choice/named-first",
          house());
  private static final RuleRef COMPATIBLE =
      rule(
          "A renewal reminder also works by email and in the app",
          "rules/purpose/compatible-service.drl:46",
          "choice/named-first",
          house());
  private static final RuleRef KEEPING =
      rule("Email keeps what people save", "rules/fit/keeping.drl:6", "purpose/email", articles());
  private static final RuleRef PICK =
      rule(
          "The best channel leads",
          "rules/selection/picks.drl:6",
          "choice/primary-and-backups",
          articles());
  private static final RuleRef PICK_ELSEWHERE =
      rule(
          "A backup lives at another address",
          "rules/selection/picks.drl:18",
          "choice/primary-and-backups",
          house());

  private Samples() {}

  /** Everything that an answer can have. */
  static Recommendation renewal() {
    Scored sms =
        new Scored(
            "sms",
            "SMS",
            115,
            101.2,
            0.88,
            List.of(
                reason(
                    NAMED,
                    100,
                    "SMS is the place for renewal reminders",
                    "message.purpose",
                    "renewal-reminder"),
                reason(
                    URGENCY,
                    10,
                    "SMS is usually noticed within minutes, and this cannot wait",
                    "trait",
                    "cannot-wait"),
                reason(REACH, 10, "SMS reaches 88% of these people", "channels.sms.reach", 0.88),
                reason(
                    KEEPING,
                    -5,
                    "The reader should be able to save this, and SMS does not keep it",
                    "message.save-for-later",
                    true)),
            List.of());
    Scored email =
        new Scored(
            "email",
            "Email",
            60,
            55.8,
            0.93,
            List.of(
                reason(
                    COMPATIBLE,
                    40,
                    "Email can carry a renewal reminder too",
                    "message.purpose",
                    "renewal-reminder"),
                reason(
                    KEEPING,
                    10,
                    "The reader should be able to save this, and email is the place for it",
                    "message.save-for-later",
                    true),
                reason(
                    REACH, 10, "Email reaches 93% of these people", "channels.email.reach", 0.93),
                reason(
                    URGENCY,
                    5,
                    "From Email people can go on at the site where they stopped",
                    "journey",
                    "research-online-buy-online"),
                reason(
                    URGENCY,
                    -5,
                    "Email may be noticed only hours later, and this cannot wait",
                    "trait",
                    "cannot-wait")),
            List.of());
    Scored inApp =
        new Scored(
            "in-app",
            "In-app message",
            45,
            18.45018,
            0.410004,
            List.of(
                reason(
                    COMPATIBLE,
                    40,
                    "In-app message can carry a renewal reminder too",
                    "message.purpose",
                    "renewal-reminder"),
                reason(
                    REACH,
                    5,
                    "In-app message reaches 41% of these people",
                    "channels.in-app.reach",
                    0.41)),
            List.of());
    return new Recommendation(
        "policy-renewal",
        "Policy renewal reminder",
        "fixtures/policy-renewal/campaign.yaml",
        Optional.of(
            new Choice(
                sms,
                reason(PICK, 0, "SMS has the most points of the channels that remain", "rank", 1),
                List.of(
                    reason(
                        CONSENT,
                        0,
                        "confirm consent for sms before sending",
                        "channels.sms.consent",
                        "unknown")),
                0.88,
                Optional.empty())),
        List.of(
            backup(email, 0.1116, "not-opened", Duration.ofHours(24)),
            backup(inApp, 0.00345, "not-converted", Duration.ofDays(3))),
        0.995,
        List.of(
            new Scored(
                "phone",
                "Phone call",
                45,
                22.5,
                null,
                List.of(
                    reason(
                        COMPATIBLE,
                        45,
                        "Phone call can carry a renewal reminder too",
                        "message.purpose",
                        "renewal-reminder")),
                List.of(
                    reason(
                        PICK_ELSEWHERE,
                        0,
                        "Phone call shares the number that SMS uses",
                        "channels.phone.shares-address",
                        true))),
            new Scored(
                "direct-mail",
                "Direct mail",
                15,
                15.0,
                1.0,
                List.of(
                    reason(
                        COMPATIBLE,
                        40,
                        "Direct mail can carry a renewal reminder too",
                        "message.purpose",
                        "renewal-reminder"),
                    reason(
                        URGENCY,
                        -25,
                        "Direct mail takes days to arrive, and this cannot wait",
                        "trait",
                        "cannot-wait")),
                List.of())),
        List.of(
            new ExcludedChannel(
                "whatsapp",
                "WhatsApp",
                List.of(
                    new ExcludedChannel.Ground(
                        "CONSENT_UNKNOWN",
                        reason(
                            CONSENT,
                            0,
                            "WhatsApp needs explicit consent, and nobody knows of any",
                            "channels.whatsapp.consent",
                            "unknown"),
                        "Collect explicit consent for WhatsApp from these people, or record it"))),
            misfit("facebook-ads", "Facebook ads"),
            misfit("google-ads", "Google ads"),
            misfit("web-overlay", "Web overlay")),
        List.of(
            remark(
                "CONSENT_UNKNOWN",
                ReportedFinding.Severity.WARNING,
                "Nobody knows whether these people have agreed to SMS",
                "Record the consent for SMS, or confirm it before sending",
                19),
            remark(
                "KPI_WITHOUT_GOAL",
                ReportedFinding.Severity.ADVICE,
                "The KPI lead-volume measures none of the goals of the campaign or the brand",
                "Stop measuring it, or name the goal that it is for",
                27)),
        List.of());
  }

  /** Every channel is excluded, one on two grounds. */
  static Recommendation noChannel() {
    ExcludedChannel.Ground denied =
        new ExcludedChannel.Ground(
            "CONSENT_DENIED",
            reason(
                CONSENT,
                0,
                "These people have refused messages of this class by Email",
                "channels.email.consent",
                "denied"),
            "Nothing but their own new consent to Email");
    return new Recommendation(
        "autumn-sale",
        "autumn-sale",
        "campaigns/autumn-sale.yaml",
        Optional.empty(),
        List.of(),
        null,
        List.of(),
        List.of(
            new ExcludedChannel(
                "email",
                "Email",
                List.of(
                    denied,
                    new ExcludedChannel.Ground(
                        "UNREACHABLE",
                        reason(
                            REACH,
                            0,
                            "None of these people can be reached by Email",
                            "channels.email.reach",
                            0),
                        "Collect addresses for Email from these people"))),
            misfit("phone", "Phone call"),
            misfit("chatbot", "Chatbot")),
        List.of(
            remark(
                "NO_CHANNEL",
                ReportedFinding.Severity.ERROR,
                "No channel remains for this campaign",
                "See what would unlock the excluded channels",
                1)),
        List.of());
  }

  /** A guardrail took the answer away. */
  static Recommendation refused() {
    RuleRef guardrail =
        rule(
            "WhatsApp is never picked without explicit consent",
            "rules/guardrails/consent.drl:8",
            "consent/whatsapp",
            articles());
    return new Recommendation(
        "parcel-update",
        "Where your parcel is",
        "campaigns/parcel-update.yaml",
        Optional.empty(),
        List.of(),
        null,
        List.of(
            new Scored(
                "whatsapp",
                "WhatsApp",
                100,
                61.0,
                0.61,
                List.of(
                    reason(
                        NAMED,
                        100,
                        "WhatsApp is the place for transaction updates",
                        "message.purpose",
                        "shipment-tracking")),
                List.of())),
        List.of(),
        List.of(),
        List.of(
            new Refusal(
                reason(
                    guardrail,
                    0,
                    "WhatsApp was picked, and there is no explicit consent for it",
                    "channels.whatsapp.consent",
                    "implied"),
                List.of(
                    reason(
                        NAMED,
                        100,
                        "WhatsApp is the place for transaction updates",
                        "message.purpose",
                        "shipment-tracking")))));
  }

  /** Nobody said how many people the channels reach. */
  static Recommendation unknownReach() {
    Scored push =
        new Scored(
            "mobile-push",
            "Mobile push",
            100,
            50.0,
            null,
            List.of(
                reason(
                    NAMED,
                    100,
                    "Mobile push is the place for the deal of the day",
                    "message.purpose",
                    "daily-deal")),
            List.of());
    Scored web =
        new Scored(
            "web-push",
            "Web push",
            140,
            70.0,
            null,
            List.of(
                reason(
                    COMPATIBLE,
                    140,
                    "Web push can carry a deal of the day too",
                    "message.purpose",
                    "daily-deal")),
            List.of(
                reason(
                    CONSENT,
                    0,
                    "Web push has unknown consent, and channels with known consent go first",
                    "channels.web-push.consent",
                    "unknown")));
    return new Recommendation(
        "deal-of-the-day",
        "Deal of the day",
        "-",
        Optional.of(
            new Choice(
                push,
                reason(
                    PICK,
                    0,
                    "Mobile push has the most points of the channels that remain",
                    "rank",
                    1),
                List.of(),
                null,
                Optional.empty())),
        List.of(backup(web, null, "not-opened", Duration.ofMinutes(30))),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Nothing can back the primary up, and a law speaks. */
  static Recommendation alone() {
    RuleRef law =
        rule(
            "Promotional SMS in the US needs written consent",
            "rules/eligibility/regulation/us.drl:9",
            "practice/sms-us",
            new Source(Source.Kind.REGULATION, "regulation TCPA, 47 CFR 64.1200"));
    Map<String, Object> matched = new LinkedHashMap<>();
    matched.put("audience.size", 48200);
    matched.put("audience.countries", List.of("US", "CA"));
    matched.put("audience.activity-score", 35.0);
    Scored chatbot =
        new Scored(
            "chatbot",
            "Chatbot",
            -5,
            -5.0,
            1.0,
            List.of(new Reason(NAMED, -5, "Nobody has opened it yet", new Because(matched))),
            List.of());
    return new Recommendation(
        "first-visit",
        "Willkommen, 처음 오신 분들 - ein Name, der viel zu lang ist, um auf eine Zeile zu passen",
        "campaigns/first-visit.yaml",
        Optional.of(
            new Choice(
                chatbot,
                reason(PICK, 0, "Chatbot is all that remains", "rank", 1),
                List.of(),
                1.0,
                Optional.empty())),
        List.of(),
        1.0,
        List.of(),
        List.of(
            new ExcludedChannel(
                "sms",
                "SMS",
                List.of(
                    new ExcludedChannel.Ground(
                        "REGULATION",
                        new Reason(
                            law,
                            0,
                            "A promotional SMS to the US needs prior express written consent",
                            new Because(matched)),
                        "Collect written consent, or leave the US out")))),
        List.of(),
        List.of());
  }

  static List<Recommendation> all() {
    return List.of(renewal(), noChannel(), refused(), unknownReach(), alone());
  }

  /**
   * The same campaigns held against their plans: one breaks, one has none, two differ, of which one
   * says why, one follows.
   */
  static List<Reviewed> reviewed() {
    PlanVerdict breaks =
        PlanVerdict.of(
            List.of(
                difference(
                    "PLAN_EXCLUDED_CHANNEL",
                    true,
                    misfit("phone", "Phone call").grounds(),
                    List.of()),
                difference("PLAN_TOO_MANY_BACKUPS", true, List.of(), List.of())),
            Optional.of("A reason does not help a plan that breaks"));
    List<PlanDifference> order =
        List.of(
            difference(
                "PLAN_OTHER_ORDER",
                false,
                List.of(),
                List.of(reason(REACH, 20, "Most can be reached", "channels.sms.reach", 0.8))));
    PlanVerdict differs = PlanVerdict.of(order, Optional.empty());
    PlanVerdict explained = PlanVerdict.of(order, Optional.of("These people told us so"));
    return List.of(
        reviewed(renewal(), Optional.of(breaks)),
        reviewed(noChannel(), Optional.empty()),
        reviewed(refused(), Optional.of(differs)),
        reviewed(unknownReach(), Optional.of(explained)),
        reviewed(alone(), Optional.of(PlanVerdict.of(List.of(), Optional.empty()))));
  }

  /** What was found about all of them. */
  static Programme programme() {
    return new Programme(
        5,
        List.of(
            remark(
                "SEGMENT_PRESSED",
                ReportedFinding.Severity.WARNING,
                "Three of these campaigns go to the same people in a week",
                "Send one of them later",
                3)));
  }

  private static Reviewed reviewed(Recommendation recommendation, Optional<PlanVerdict> plan) {
    return new Reviewed(recommendation, plan, new Place(recommendation.file(), 1, 1));
  }

  private static PlanDifference difference(
      String code, boolean breaks, List<ExcludedChannel.Ground> grounds, List<Reason> behind) {
    return new PlanDifference(
        code,
        breaks,
        "phone",
        "Phone call",
        new Place("campaign.yaml", 13, 12),
        reason(PICK, 0, "Phone call is planned", "plan.primary", "phone"),
        "Take another channel",
        grounds,
        behind);
  }

  /** The renewal, with one text in every place that people fill in. */
  static Recommendation saying(String text) {
    RuleRef rule = rule(text, text + ":1", text, new Source(Source.Kind.ARTICLE, text));
    Reason reason = reason(rule, 7, text, text, text);
    Scored scored = new Scored("sms", text, 7, 3.5, 0.5, List.of(reason), List.of(reason));
    Choice choice = new Choice(scored, reason, List.of(reason), 0.5, Optional.empty());
    Choice backup =
        new Choice(
            scored,
            reason,
            List.of(reason),
            0.5,
            Optional.of(new TakesOver(text, reason, Duration.ofHours(1), reason)));
    return new Recommendation(
        text,
        text,
        text,
        Optional.of(choice),
        List.of(backup),
        0.75,
        List.of(scored),
        List.of(
            new ExcludedChannel(
                "email", text, List.of(new ExcludedChannel.Ground(text, reason, text)))),
        List.of(
            new ReportedFinding(
                text, ReportedFinding.Severity.ERROR, reason, text, new Place(text, 1, 1))),
        List.of());
  }

  private static Choice backup(
      Scored scored, @Nullable Double adds, String missed, Duration after) {
    return new Choice(
        scored,
        reason(
            PICK_ELSEWHERE,
            0,
            scored.name() + " is the best that lives at another address",
            "rank-at-new-address",
            1),
        List.of(),
        adds,
        Optional.of(
            new TakesOver(
                missed,
                reason(
                    URGENCY,
                    0,
                    "The sender learns whether " + scored.name() + " was opened",
                    "trait",
                    "cannot-wait"),
                after,
                reason(
                    URGENCY,
                    0,
                    "That long, since it should be read soon",
                    "message.urgency",
                    "same-day"))));
  }

  private static ExcludedChannel misfit(String channel, String name) {
    return new ExcludedChannel(
        channel,
        name,
        List.of(
            new ExcludedChannel.Ground(
                "PURPOSE_MISFIT",
                reason(
                    MISFIT,
                    0,
                    name + " does not serve a message of this purpose, renewal-reminder",
                    "message.purpose",
                    "renewal-reminder"),
                "Give " + name + " a message of a purpose that it serves")));
  }

  private static ReportedFinding remark(
      String code, ReportedFinding.Severity severity, String text, String fix, int line) {
    return new ReportedFinding(
        code,
        severity,
        reason(
            rule(
                "What to say of " + code,
                "rules/review/picks.drl:" + line,
                "measure/kpi-has-goal",
                house()),
            0,
            text,
            "kpis",
            List.of("retention-rate", "lead-volume")),
        fix,
        new Place("campaign.yaml", line, 8));
  }

  private static RuleRef rule(String name, String at, String guidance, Source source) {
    return new RuleRef(name, at, guidance, source);
  }

  private static Source articles() {
    return new Source(Source.Kind.ARTICLE, "article A, pitfall 6");
  }

  private static Source house() {
    return new Source(Source.Kind.HOUSE, "house");
  }

  private static Reason reason(RuleRef rule, int points, String text, String path, Object value) {
    return new Reason(rule, points, text, because(Map.of(path, value)));
  }

  private static Because because(Map<String, Object> values) {
    return new Because(new LinkedHashMap<>(values));
  }
}
