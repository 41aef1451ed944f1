package org.channelwise.vocabulary;

import static org.channelwise.source.Shape.Field.optional;
import static org.channelwise.source.Shape.Field.required;

import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Named;
import org.channelwise.source.Shape.Text;
import org.channelwise.source.Shapes;

/** What {@code guidance.yaml} holds. */
final class GuidanceShape {

  private static final Text ROW_ID =
      Shapes.like(
          "[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*",
          80,
          "a row's id",
          "Write two parts in small letters, for example purpose/sms.");

  private static final Text LETTER =
      Shapes.like("[A-Z]", 1, "the letter of an article", "Write one capital letter.");

  private static final Text DATE =
      Shapes.like(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}", 10, "a date", "Write year, month and day: 2022-05-07.");

  private static final Field SAYS = required("says", "what it says, a sentence", Shapes.LINE);
  private static final Field ARTICLES =
      optional("articles", "the articles that it rests on", new Items(LETTER, true));
  private static final Field CAVEAT =
      optional("caveat", "the caveat that goes with its figures", Shapes.ID);

  private static final Fields KIND =
      new Fields("a kind", required("meaning", "what it means, a phrase", Shapes.LINE));

  private static final Fields ARTICLE =
      new Fields(
          "an article",
          required("title", "its title", Shapes.LINE),
          required("date", "when it appeared", DATE),
          required("files", "the files that hold its text", Shapes.LINES),
          required("about", "what it is about, a phrase", Shapes.LINE));

  private static final Fields ROW =
      new Fields(
          "a row",
          required("kind", "whose word it is", Shapes.ID),
          ARTICLES,
          optional("part", "where in the article it stands", Shapes.LINE),
          SAYS,
          optional("ours", "what of it is house policy", Shapes.LINE),
          CAVEAT);

  private static final Fields SECTION =
      new Fields(
          "a section",
          required("title", "its theme", Shapes.LINE),
          required("rows", "its rows, by their ids", new Named(ROW_ID, ROW)));

  static final Fields GUIDANCE =
      new Fields(
          "a guidance file",
          required("kinds", "whose word rows may be", new Named(Shapes.ID, KIND)),
          optional("articles", "the articles that rows rest on", new Named(LETTER, ARTICLE)),
          optional("caveats", "what goes with figures", new Named(Shapes.ID, Shapes.LINE)),
          required("sections", "the rows by theme", new Named(Shapes.ID, SECTION)),
          optional(
              "figures",
              "figures that reasons may quote",
              new Named(Shapes.ID, new Fields("a figure", ARTICLES, SAYS, CAVEAT))));

  private GuidanceShape() {}
}
