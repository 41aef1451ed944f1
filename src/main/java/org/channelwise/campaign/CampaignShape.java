package org.channelwise.campaign;

import static org.channelwise.source.Shape.Field.choice;
import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;
import static org.channelwise.source.Shapes.term;
import static org.channelwise.source.Shapes.terms;

import org.channelwise.brand.BrandShape;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shapes;

/** What stands in a campaign file. */
public final class CampaignShape {

  private static final Fields MESSAGE =
      new Fields(
          "a message",
          required("purpose", "what the message is for", term("purposes")),
          choice("urgency", "how soon it must be read", term("urgency")),
          choice("send-at", "when it is sent, in local time", Shapes.DATE_TIME),
          choice(
              "deadline",
              "when it is of no use any longer: a length of time after sending, or a local date and"
                  + " time if send-at is there",
              Shapes.DURATION_OR_DATE_TIME),
          optional(
              "quiet-hours",
              "when nobody is to be disturbed, in local time",
              new Fields(
                  "quiet hours",
                  required("from", "when they begin", Shapes.TIME_OF_DAY),
                  required("to", "when they end", Shapes.TIME_OF_DAY))),
          choice("save-for-later", "whether the reader should be able to keep it", Shapes.FLAG),
          choice(
              "personalization", "how far it is written for the person", term("personalization")),
          choice("wants-answer", "true if people should answer it", Shapes.FLAG),
          optional(
              "promise",
              "what it promises, in your own words; the same on every channel",
              Shapes.NAME));

  private static final Fields AUDIENCE =
      new Fields(
          "an audience",
          optional("segment", "the people meant, in your own words", Shapes.NAME),
          optional("everyone", "true if everyone is meant", Shapes.FLAG),
          choice("size", "how many people these are", Shapes.COUNT),
          choice("relationship", "what they are to the brand", term("relationship")),
          choice("purchase-intent", "how close they are to buying", term("purchase-intent")),
          choice("journey", "how they research and buy", term("journey")),
          choice("days-inactive", "days since their last activity", Shapes.AMOUNT),
          choice("activity-score", "how active they are, 0 to 100", Shapes.SCORE),
          optional("age", "whether they are of age", term("age")),
          optional("kind", "whether they buy for themselves", term("audience-kind")),
          choice("value", "what they are worth to the brand", term("audience-value")),
          choice(
              "contacts-a-week",
              "how many messages of the brand each has had this week so far",
              Shapes.AMOUNT),
          choice("signals", "what they did by which they are found", terms("signals")),
          choice("countries", "where they live, as ISO 3166-1 alpha-2 codes", Shapes.COUNTRIES));

  private static final Fields CHANNEL =
      new Fields(
          "a channel of a campaign",
          BrandShape.CONSENT,
          optional(
              "reach",
              "the share of the audience with an address there that may be used, 0 to 1",
              Shapes.SHARE),
          BrandShape.ENGAGED,
          optional(
              "promise",
              "what the message promises on this channel, where you want it checked",
              Shapes.NAME));

  private static final Fields MEASUREMENT =
      new Fields(
          "a measurement",
          optional("attribution", "how results are credited to what was sent", term("attribution")),
          optional("early-indicators", "KPIs that move early enough to steer by", terms("kpis")),
          optional("compared-with", "what the figures are held against", terms("comparisons")),
          optional("costs", "what the cost of a customer counts in", terms("costs")));

  private static final Fields PLAN =
      new Fields(
          "a plan",
          required("primary", "the channel that carries the message first", term("channels")),
          optional("backups", "the channels that back it up, in order", terms("channels")),
          optional(
              "because",
              "why it may differ from the recommendation, in your own words",
              Shapes.NAME));

  /** A whole campaign. */
  public static final Fields CAMPAIGN =
      new Fields(
          "a campaign",
          required("campaign", "the campaign's id", Shapes.ID),
          optional("name", "the campaign's name as people write it", Shapes.NAME),
          optional(
              "brand",
              "the brand's id: its file is brands/<id>.yaml beside this file or in a folder above",
              Shapes.ID),
          required("goal", "what the campaign is to achieve", term("goals")),
          choice("stage", "the funnel stage; the goal's usual one if left out", term("stages")),
          choice(
              "trigger",
              "what sets the campaign off; the purpose's usual trigger if left out",
              term("trigger")),
          required("message", "what is sent", MESSAGE),
          optional("audience", "whom it is for", AUDIENCE),
          choice(
              "channels",
              "the channels to choose from; the brand's if left out",
              new Keyed("channels", CHANNEL, true)),
          optional("kpis", "what the campaign measures", terms("kpis")),
          optional("measurement", "how it is measured", MEASUREMENT),
          optional("follow-up-by", "who follows up in person, in your own words", Shapes.NAME),
          optional("plan", "what you intend, held against the recommendation by a review", PLAN));

  private CampaignShape() {}
}
