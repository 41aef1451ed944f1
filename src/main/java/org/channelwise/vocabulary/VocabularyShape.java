package org.channelwise.vocabulary;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.channelwise.source.Shape;
import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Flag;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Named;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.Shape.Text;
import org.channelwise.source.Shapes;

/** What stands in the vocabulary's file. */
final class VocabularyShape {
  static final String DEFAULTS = "defaults";

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
      section("a term", MEANING, optional("rank", "its place among the terms, from 1", RANK));

  private static final List<String> PLAIN_SECTIONS =
      List.of(
          "kinds",
          "abilities",
          "stages",
          "families",
          "consent",
          "urgency",
          "personalization",
          "relationship",
          "trigger",
          "purchase-intent",
          "journey",
          "hand-over",
          "exclusions");

  private static final List<Field> OWN_SECTIONS =
      List.of(
          required(
              "addresses",
              "what channels reach a person through",
              section(
                  "an address",
                  MEANING,
                  optional("shared", "false if each channel has its own there", new Flag()))),
          required(
              "channels",
              "the channels",
              section(
                  "a channel",
                  NAME,
                  required("address", "what it reaches a person through", new Term("addresses")),
                  required("kind", "how it meets people", new Term("kinds")),
                  required("precedence", "its place among equals, from 1", RANK),
                  optional("abilities", "what it can do", new Items(new Term("abilities"), true)))),
          required(
              "classes",
              "what the law makes of a message",
              section(
                  "a class",
                  MEANING,
                  required("consent", "the class that consent is asked for", new Term("classes")))),
          required(
              "purposes",
              "what messages are for",
              section(
                  "a purpose",
                  MEANING,
                  required("class", "what the law makes of it", new Term("classes")),
                  optional("within", "the wider purpose", new Term("purposes")),
                  optional("trigger", "what usually sets it off", new Term("trigger")))),
          required(
              "goals",
              "what campaigns are to achieve",
              section(
                  "a goal",
                  optional("meaning", "what it means, a phrase", Shapes.NAME),
                  optional("stage", "its usual funnel stage", new Term("stages")),
                  required("kpis", "the KPIs that measure it", new Items(new Term("kpis"), true)))),
          required(
              "kpis",
              "what campaigns measure",
              section(
                  "a KPI",
                  NAME,
                  required("family", "what it is a measure of", new Term("families")),
                  optional("early", "true if it moves early enough to steer by", new Flag()))),
          required(
              "strengths",
              "the points behind the words that rules use",
              section("a strength", MEANING, required("points", "how much it weighs", POINTS))),
          optional(
              "jurisdictions",
              "the countries whose regulation rules know",
              section(
                  "a jurisdiction",
                  MEANING,
                  required(
                      "countries",
                      "its countries, as ISO 3166-1 alpha-2 codes",
                      new Items(Shapes.COUNTRY, true)))),
          optional("traits", "what rules may name a campaign", PLAIN),
          optional(
              DEFAULTS, "what a campaign means where it says nothing", new Named(ID, Shapes.NAME)));

  static final Fields VOCABULARY =
      new Fields(
          "a vocabulary",
          Stream.concat(
                  PLAIN_SECTIONS.stream().map(name -> required(name, "its terms", PLAIN)),
                  OWN_SECTIONS.stream())
              .toList(),
          Optional.of(PLAIN));

  private VocabularyShape() {}

  private static Named section(String noun, Field... fields) {
    return new Named(ID, new Fields(noun, fields));
  }
}
