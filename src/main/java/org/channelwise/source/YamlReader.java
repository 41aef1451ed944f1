package org.channelwise.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Reads one YAML document into a tree whose every node knows its place. */
public final class YamlReader {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 1024 * 1024;
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

  private final YamlDocument document;
  private final Problems problems;
  private final String text;
  private final int[] letters;

  private YamlReader(YamlDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
    this.text = document.text();
    this.letters = text.codePoints().toArray();
  }

  /**
   * Reads the tree of a file that holds a single document.
   *
   * @param problems what is wrong is added there
   * @param second what is to be said of a second document
   * @param hint what is to be done about it
   */
  public static Optional<Node> readSingle(
      SourceText source, Problems problems, String second, String hint) {
    List<YamlDocument> documents = YamlDocument.split(source);
    if (documents.size() > 1) {
      problems.at(ProblemKind.YAML_SYNTAX, documents.get(1).firstLine(), 1, second, hint);
    }
    return read(documents.get(0), problems);
  }

  /**
   * The tree of a document. Duplicate keys, aliases and the like are problems but do not keep the
   * rest from being read; there is no tree where the document says nothing or breaks YAML's syntax.
   */
  public static Optional<Node> read(YamlDocument document, Problems problems) {
    return new YamlReader(document, problems).read();
  }

  private Optional<Node> read() {
    if (document.isBlank()) {
      reportBlank();
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      problems.at(
          ProblemKind.TOO_LARGE,
          document.firstLine(),
          1,
          "The document that begins here is larger than 1 MB.",
          "Nothing that is read from here needs so much; look for something pasted by mistake.");
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      return read(parser);
    }
  }

  private Optional<Node> read(JsonParser parser) {
    try {
      if (parser.nextToken() == null) {
        reportBlank();
        return Optional.empty();
      }
      Node root = node(parser, 1);
      if (parser.nextToken() != null) {
        problems.at(
            ProblemKind.YAML_SYNTAX,
            line(parser),
            column(parser),
            "Another document begins here without a line of three hyphens.",
            "Put a line with --- between the two.");
      }
      return Optional.of(root);
    } catch (JacksonException broken) {
      if (broken.getCause() instanceof MarkedYamlEngineException marked) {
        SyntaxFault.report(document, problems, marked);
      } else if (firstLetter(parser) == '*') {
        refuseReferences('*', line(parser), column(parser));
      } else {
        problems.at(
            ProblemKind.YAML_SYNTAX,
            line(parser),
            column(parser),
            "The name of a field must be a single word.",
            "Write the field as name: value.");
      }
      return Optional.empty();
    } catch (TooDeep tooDeep) {
      return Optional.empty();
    }
  }

  private void reportBlank() {
    if (document.hasMarker()) {
      problems.at(
          ProblemKind.EMPTY_FILE,
          document.firstLine(),
          1,
          "The document that begins here is empty.",
          "Write something below the three hyphens, or delete them.");
    } else {
      problems.at(
          ProblemKind.EMPTY_FILE,
          1,
          1,
          "The file is empty.",
          "Write something into it, or leave the file out.");
    }
  }

  private Node node(JsonParser parser, int depth) {
    int line = line(parser);
    int column = column(parser);
    JsonToken token = parser.currentToken();
    int first = firstLetter(parser);
    refuseReferences(first, line, column);
    if (depth > DEEPEST) {
      problems.at(
          ProblemKind.TOO_LARGE,
          line,
          column,
          "The blocks and lists are nested more than " + DEEPEST + " deep here.",
          "Write it with fewer levels.");
      throw new TooDeep();
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser, depth, line, column);
      case START_ARRAY -> sequence(parser, depth, line, column);
      default -> scalar(parser, first, line, column);
    };
  }

  private Mapping mapping(JsonParser parser, int depth, int line, int column) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Scalar> keys = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyLine = line(parser);
      int keyColumn = column(parser);
      int first = firstLetter(parser);
      if (keyLine != line || keyColumn != column) {
        refuseReferences(first, keyLine, keyColumn);
      }
      Scalar key = scalar(parser, first, keyLine, keyColumn);
      parser.nextToken();
      Node value = node(parser, depth + 1);
      Scalar earlier = keys.putIfAbsent(key.text(), key);
      if (earlier == null) {
        entries.add(new Entry(key, value));
      } else {
        problems.at(
            ProblemKind.REPEATED,
            key,
            Quoted.of(key.text())
                + " stands here a second time; the first is at line "
                + earlier.line()
                + ", column "
                + earlier.column()
                + ".",
            "Keep one of the two and delete the other.");
      }
    }
    return new Mapping(entries, line, column);
  }

  private Sequence sequence(JsonParser parser, int depth, int line, int column) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, depth + 1));
    }
    return new Sequence(items, line, column);
  }

  private Scalar scalar(JsonParser parser, int first, int line, int column) {
    String value = parser.getString();
    value
        .codePoints()
        .filter(letter -> letter != '\n' && letter != '\t')
        .filter(letter -> Character.isISOControl(letter) || isHalf(letter))
        .findFirst()
        .ifPresent(
            letter ->
                problems.at(
                    ProblemKind.ODD_CHARACTER,
                    line,
                    column,
                    String.format(
                        Locale.ROOT,
                        isHalf(letter)
                            ? "The text holds half of a character, U+%04X."
                            : "The text holds the invisible control character U+%04X.",
                        letter),
                    isHalf(letter) ? "Write the whole character." : "Delete it."));
    boolean plain = "\"'|>".indexOf(first) < 0;
    return new Scalar(value, plain, line, column);
  }

  /** A character beyond the first plane has two halves, and neither means anything by itself. */
  private static boolean isHalf(int letter) {
    return Character.getType(letter) == Character.SURROGATE;
  }

  private void refuseReferences(int first, int line, int column) {
    switch (first) {
      case '&' ->
          problems.at(
              ProblemKind.YAML_SYNTAX,
              line,
              column,
              "An anchor (&) is not allowed here.",
              "Delete it, and write the value out wherever it is wanted.");
      case '*' ->
          problems.at(
              ProblemKind.YAML_SYNTAX,
              line,
              column,
              "An alias (*) is not allowed here.",
              "Write out what it stands for, or put the text in quotes.");
      case '!' ->
          problems.at(
              ProblemKind.YAML_SYNTAX,
              line,
              column,
              "A tag (!) is not allowed here.",
              "Delete it; what a value is follows from its field.");
      default -> {}
    }
  }

  /** The letter that the current token begins with; a blank where nothing stands. */
  private int firstLetter(JsonParser parser) {
    long offset = parser.currentTokenLocation().getCharOffset();
    return offset >= 0 && offset < letters.length ? letters[(int) offset] : ' ';
  }

  private int line(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return Math.max(1, location.getLineNr()) + document.firstLine() - 1;
  }

  private static int column(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getColumnNr());
  }

  /** Leaves a document that is nested too deeply; the problem is already reported. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super(null, null, false, false);
    }
  }
}
