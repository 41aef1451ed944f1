package org.channelwise.vocabulary;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;
import static org.channelwise.source.Shapes.term;
import static org.channelwise.source.Shapes.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.channelwise.source.Shape;
import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Named;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Text;
import org.channelwise.source.Shapes;

/** What stands in the vocabulary's file. */
final class VocabularyShape {
  static final String DEFAULTS = "defaults";

  static final String UNSAID_REACH = "unsaid-reach";

  /** What stands beside the sections. */
  static final Set<String> NO_SECTIONS = Set.of(DEFAULTS, UNSAID_REACH);

  private static final Text ID =
      new Text(
          "a term's id",
          Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"),
          text -> !text.equals(Vocabulary.UNSPECIFIED),
          "Write an id as lower-case words joined by hyphens, or a code as capital words joined"
              + " by underscores; \""
              + Vocabulary.UNSPECIFIED
              + "\" is kept for what a campaign leaves out.",
          true,
          60);

  private static final Number RANK = new Number(1, 1_000_000, true);
  private static final Number POINTS = new Number(-1_000_000, 1_000_000, true);

  private static final Field MEANING = required("meaning", "what it means, a phrase", Shapes.NAME);
  private static final Field NAME = required("name", "its name as people write it", Shapes.NAME);

  private static final Shape PLAIN =
      named("a term", MEANING, optional("rank", "its place among the terms, from 1", RANK));

  private static final String PLAIN_SECTIONS =
      "kinds abilities stages families consent urgency personalization relationship trigger"
          + " purchase-intent journey hand-over exclusions";

  private static final List<Field> OWN_SECTIONS =
      List.of(
          section(
              "addresses",
              "what channels reach a person through",
              "an address",
              MEANING,
              optional("shared", "false if each channel has its own there", Shapes.FLAG)),
          section(
              "channels",
              "the channels",
              "a channel",
              NAME,
              required("address", "what it reaches a person through", term("addresses")),
              required("kind", "how it meets people", term("kinds")),
              required("precedence", "its place among equals, from 1", RANK),
              optional("abilities", "what it can do", terms("abilities")),
              optional("arrives", "how long it usually takes to arrive", Shapes.DURATION),
              optional(
                  "seen", "how long until most people have seen it, once there", Shapes.DURATION)),
          section(
              "classes",
              "what the law makes of a message",
              "a class",
              MEANING,
              required("consent", "the class that consent is asked for", term("classes"))),
          section(
              "purposes",
              "what messages are for",
              "a purpose",
              MEANING,
              required("class", "what the law makes of it", term("classes")),
              optional("within", "the wider purpose", term("purposes")),
              optional("near", "purposes that a message may turn out to be", terms("purposes")),
              optional("trigger", "what usually sets it off", term("trigger"))),
          section(
              "goals",
              "what campaigns are to achieve",
              "a goal",
              optional("meaning", "what it means, a phrase", Shapes.NAME),
              optional("stage", "its usual funnel stage", term("stages")),
              required("kpis", "the KPIs that measure it", terms("kpis"))),
          section(
              "kpis",
              "what campaigns measure",
              "a KPI",
              NAME,
              required("family", "what it is a measure of", term("families")),
              optional("early", "true if it moves early enough to steer by", Shapes.FLAG)),
          section(
              "strengths",
              "the points behind the words that rules use",
              "a strength",
              MEANING,
              required("points", "how much it weighs", POINTS)),
          optional(
              "jurisdictions",
              "the countries whose regulation rules know",
              named(
                  "a jurisdiction",
                  MEANING,
                  required(
                      "countries",
                      "its countries, as ISO 3166-1 alpha-2 codes",
                      Shapes.COUNTRIES))),
          optional("traits", "what rules may name a campaign", PLAIN),
          optional(
              UNSAID_REACH,
              "the share of people that a channel is taken to reach where nobody says, 1 if left out",
              Shapes.SHARE),
          optional(
              DEFAULTS, "what a campaign means where it says nothing", new Named(ID, Shapes.NAME)));

  static final Fields VOCABULARY =
      new Fields(
          "a vocabulary",
          Stream.concat(
                  Stream.of(PLAIN_SECTIONS.split(" "))
                      .map(name -> required(name, "its terms", PLAIN)),
                  OWN_SECTIONS.stream())
              .toList(),
          Optional.of(PLAIN));

  private VocabularyShape() {}

  private static Field section(String key, String about, String noun, Field... fields) {
    return required(key, about, named(noun, fields));
  }

  private static Named named(String noun, Field... fields) {
    return new Named(ID, new Fields(noun, fields));
  }
}
