package org.channelwise.brand;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;
import static org.channelwise.source.Shapes.terms;

import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shape.Named;
import org.channelwise.source.Shapes;

/** What stands in a brand file. */
public final class BrandShape {

  /** The consent at hand for a channel, as brands and campaigns state it. */
  public static final Field CONSENT =
      optional(
          "consent",
          "the consent at hand: one term for all messages, or one for each class",
          Consent.SHAPE);

  /** How many react on a channel, as brands and campaigns state it. */
  public static final Field ENGAGED =
      optional(
          "engaged", "the share of those reached who reacted there lately, 0 to 1", Shapes.SHARE);

  private static final Fields RESULTS =
      new Fields(
          "the results of a stage",
          optional("contacts", "how many people were contacted", Shapes.COUNT),
          optional("actions", "how many of them acted", Shapes.COUNT),
          optional("acquisitions", "how many became customers", Shapes.COUNT),
          optional("assists", "how many conversions elsewhere it took part in", Shapes.COUNT),
          optional("spend", "what it cost, in the brand's currency", Shapes.AMOUNT),
          optional("revenue", "what it brought in, in the brand's currency", Shapes.AMOUNT));

  private static final Fields CHANNEL =
      new Fields(
          "a channel of a brand",
          CONSENT,
          optional(
              "reach",
              "the share of the brand's people with an address there that may be used, 0 to 1",
              Shapes.SHARE),
          ENGAGED,
          optional("pinned", "true if the channel is never dropped", Shapes.FLAG),
          optional(
              "results",
              "what the channel did in each funnel stage, over one same period",
              new Keyed("stages", RESULTS, true)),
          optional("content", "pieces of content a month that the channel takes", Shapes.AMOUNT));

  public static final Fields BRAND =
      new Fields(
          "a brand",
          required("brand", "the brand's id", Shapes.ID),
          optional("industry", "the industry, in your own words", Shapes.LINE),
          optional("goals", "what the brand is after", terms("goals")),
          optional("kpis", "what the brand measures", terms("kpis")),
          optional(
              "channels", "the channels that the brand runs", new Keyed("channels", CHANNEL, true)),
          optional("purposes", "what the brand sends", terms("purposes")),
          optional(
              "tools",
              "names of the tools owned, for each category",
              new Keyed("tools", Shapes.LINES, false)),
          optional(
              "tool-channels",
              "the channels that each tool serves",
              new Named(Shapes.LINE, terms("channels"))),
          optional(
              "capabilities",
              "whether the brand can do this, for each thing it could do",
              new Keyed("capabilities", Shapes.FLAG, false)),
          optional("content-capacity", "pieces of content a month in all", Shapes.AMOUNT),
          optional(
              "contacts-a-week",
              "the most messages a week that one person is to get",
              Shapes.AMOUNT),
          optional(
              "currency", "the currency of all amounts, as an ISO 4217 code", Shapes.CURRENCY));

  private BrandShape() {}
}
