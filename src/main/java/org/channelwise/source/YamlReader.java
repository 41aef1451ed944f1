package org.channelwise.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Reads one YAML document into a tree whose every node knows its place. */
public final class YamlReader {
  private static final int DEEPEST = 20;
  private static final Parse PARSER = new Parse(LoadSettings.builder().build());

  private final YamlDocument document;
  private final Problems problems;
  private final Iterator<Event> events;

  private YamlReader(YamlDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
    this.events = PARSER.parseString(text(document)).iterator();
  }

  /**
   * The tree of a document. Duplicate keys, aliases and the like are problems but do not keep the
   * rest from being read; there is no tree where the document says nothing or breaks YAML's syntax.
   */
  public static Optional<Node> read(YamlDocument document, Problems problems) {
    if (document.isBlank()) {
      document.reportBlank(problems);
      return Optional.empty();
    }
    try {
      return new YamlReader(document, problems).tree();
    } catch (MarkedYamlEngineException broken) {
      SyntaxFault.report(document.source(), problems, broken);
      return Optional.empty();
    } catch (Unreadable reported) {
      return Optional.empty();
    }
  }

  /** The text with a line end behind its last line, by which the parser tells where that ends. */
  private static String text(YamlDocument document) {
    String text = document.source().text();
    return text.endsWith("\n") ? text : text + "\n";
  }

  private Optional<Node> tree() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      document.reportBlank(problems);
      return Optional.empty();
    }
    Node root = node(events.next(), 1);
    events.next();
    if (events.next().getEventId() == Event.ID.DocumentStart) {
      problem(
          events.next(),
          "Another document begins here without a line of three hyphens.",
          "Put a line with --- between the two.");
    }
    return Optional.of(root);
  }

  private Node node(Event event, int depth) {
    refuseReferences(event);
    int line = line(event);
    int column = column(event);
    if (depth > DEEPEST) {
      problems.at(
          ProblemKind.TOO_LARGE,
          line,
          column,
          "The blocks and lists are nested more than " + DEEPEST + " deep here.",
          "Write it with fewer levels.");
      throw new Unreadable();
    }
    if (event instanceof MappingStartEvent) {
      return new Mapping(entries(depth), line, column);
    }
    if (event instanceof SequenceStartEvent) {
      List<Node> items = new ArrayList<>();
      for (Event item = events.next();
          item.getEventId() != Event.ID.SequenceEnd;
          item = events.next()) {
        items.add(node(item, depth + 1));
      }
      return new Sequence(items, line, column);
    }
    return event instanceof ScalarEvent scalar
        ? scalar(scalar)
        : new Scalar(((AliasEvent) event).getAlias().getValue(), true, line, column);
  }

  private List<Entry> entries(int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Scalar> keys = new HashMap<>();
    for (Event name = events.next();
        name.getEventId() != Event.ID.MappingEnd;
        name = events.next()) {
      refuseReferences(name);
      Scalar key = key(name);
      Node value = node(events.next(), depth + 1);
      Scalar earlier = keys.putIfAbsent(key.text(), key);
      if (earlier == null) {
        entries.add(new Entry(key, value));
      } else {
        problems.at(
            ProblemKind.REPEATED,
            key,
            "%s stands here a second time; the first is at line %s, column %s."
                .formatted(Quoted.of(key.text()), earlier.line(), earlier.column()),
            "Keep one of the two and delete the other.");
      }
    }
    return entries;
  }

  private Scalar key(Event name) {
    if (name instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (!(name instanceof AliasEvent)) {
      problem(
          name, "The name of a field must be a single word.", "Write the field as name: value.");
    }
    throw new Unreadable();
  }

  private Scalar scalar(ScalarEvent event) {
    String text = event.getValue();
    text.codePoints()
        .filter(letter -> letter != '\n' && letter != '\t')
        .filter(letter -> Character.isISOControl(letter) || isHalf(letter))
        .findFirst()
        .ifPresent(letter -> oddCharacter(event, letter));
    return new Scalar(text, event.isPlain(), line(event), column(event));
  }

  private void oddCharacter(Event event, int letter) {
    problems.at(
        ProblemKind.ODD_CHARACTER,
        line(event),
        column(event),
        String.format(
            Locale.ROOT,
            isHalf(letter)
                ? "The text holds half of a character, U+%04X."
                : "The text holds the invisible control character U+%04X.",
            letter),
        isHalf(letter) ? "Write the whole character." : "Delete it.");
  }

  /** A character beyond the first plane has two halves, and neither means anything by itself. */
  private static boolean isHalf(int letter) {
    return Character.getType(letter) == Character.SURROGATE;
  }

  private void refuseReferences(Event event) {
    if (event instanceof AliasEvent) {
      problem(
          event,
          "An alias (*) is not allowed here.",
          "Write out what it stands for, or put the text in quotes.");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      problem(
          event,
          "An anchor (&) is not allowed here.",
          "Delete it, and write the value out wherever it is wanted.");
    } else if (hasTag(event)) {
      problem(
          event,
          "A tag (!) is not allowed here.",
          "Delete it; what a value is follows from its field.");
    }
  }

  private static boolean hasTag(Event event) {
    return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
        || event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }

  private void problem(Event at, String message, String hint) {
    problems.at(ProblemKind.YAML_SYNTAX, line(at), column(at), message, hint);
  }

  private int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + document.source().firstLine();
  }

  private static int column(Event event) {
    return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
  }

  /** Leaves a document that cannot be read further; the problem is already reported. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super(null, null, false, false);
    }
  }
}
