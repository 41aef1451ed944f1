package org.channelwise.input;

import static org.channelwise.input.Shape.Field.optional;
import static org.channelwise.input.Shape.Field.required;

import org.channelwise.input.Shape.Fields;
import org.channelwise.input.Shape.Flag;
import org.channelwise.input.Shape.Items;
import org.channelwise.input.Shape.Keyed;
import org.channelwise.input.Shape.Term;

/** What stands in a brand file. */
final class BrandShape {

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
          optional(
              "consent",
              "the consent at hand: one term for all messages, or one for each class",
              CampaignShape.CONSENT),
          optional(
              "reach",
              "the share of the brand's people with an address there that may be used, 0 to 1",
              Shapes.SHARE),
          optional("pinned", "true if the channel is never dropped", new Flag()),
          optional(
              "results",
              "what the channel did in each funnel stage, over one same period",
              new Keyed("stages", RESULTS, true)),
          optional("content", "pieces of content a month that the channel takes", Shapes.AMOUNT));

  private static final Items TOOL_NAMES = new Items(Shapes.LINE, true);

  private static final Fields TOOLS =
      new Fields(
          "the tools of a brand",
          optional("data-collection", "tools that collect data", TOOL_NAMES),
          optional("profile-unification", "tools that bring profiles together", TOOL_NAMES),
          optional("rule-based-segmentation", "tools that segment by rules", TOOL_NAMES),
          optional("prediction-and-decisioning", "tools that predict and decide", TOOL_NAMES),
          optional("activation", "tools that send messages out", TOOL_NAMES));

  private static final Fields CAPABILITIES =
      new Fields(
          "the capabilities of a brand",
          optional(
              "central-data-platform", "whether one platform holds all customer data", new Flag()),
          optional("lead-scoring", "whether leads are scored", new Flag()),
          optional("real-time-reporting", "whether figures are reported in real time", new Flag()));

  static final Fields BRAND =
      new Fields(
          "a brand",
          required("brand", "the brand's id", Shapes.ID),
          optional("industry", "the industry, in your own words", Shapes.LINE),
          optional("goals", "what the brand is after", new Items(new Term("goals"), true)),
          optional("kpis", "what the brand measures", new Items(new Term("kpis"), true)),
          optional(
              "channels", "the channels that the brand runs", new Keyed("channels", CHANNEL, true)),
          optional("purposes", "what the brand sends", new Items(new Term("purposes"), true)),
          optional("tools", "names of the tools owned, for each category", TOOLS),
          optional("capabilities", "what the brand can do", CAPABILITIES),
          optional("content-capacity", "pieces of content a month in all", Shapes.AMOUNT),
          optional(
              "currency", "the currency of all amounts, as an ISO 4217 code", Shapes.CURRENCY));

  private BrandShape() {}
}
