package org.channelwise.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.facts.Evidence;
import org.channelwise.facts.Serves;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.PlainSight;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;
import org.channelwise.source.Scalars;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.SourceText;
import org.channelwise.source.Suggestion;
import org.channelwise.source.YamlFile;

/** Reads {@code vocabulary.yaml}. */
public final class VocabularyReader {

  /** The strengths that verbs of rules stand for. */
  private static final List<String> STRENGTHS =
      List.of(
          Serves.NAMED,
          Serves.BEST_COMPATIBLE,
          Serves.COMPATIBLE,
          Evidence.FITS_STRONGLY,
          Evidence.FITS,
          Evidence.FITS_POORLY,
          Evidence.WEIGHS_AGAINST);

  /** More than any vocabulary that people keep. */
  private static final int MOST_TERMS = 1_000;

  private static final int DEEPEST = 10;

  private final Block root;
  private final Problems problems;

  private VocabularyReader(Block root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Reads a vocabulary, or says everything that is wrong with it. */
  public static Parsed<Vocabulary> read(SourceText source) {
    return read(source, List.of());
  }

  /**
   * Reads a vocabulary, or says everything that is wrong with it.
   *
   * @param others channels whose names are theirs alone, as long as the vocabulary has the channels
   */
  public static Parsed<Vocabulary> read(SourceText source, List<ChannelTerm> others) {
    return YamlFile.single(
        source,
        "A second document begins here, but a vocabulary is a single one.",
        "Delete the line with the three hyphens.",
        (root, problems) -> {
          VocabularyReader reader = new VocabularyReader(Block.of(root), problems);
          if (reader.isOverseen()) {
            new ShapeCheck(reader::terms, problems).check(root, VocabularyShape.VOCABULARY);
            reader.check(others);
            strengths(root, problems);
          }
          PlainSight.check(source.text(), problems::at);
        },
        root -> new Vocabulary((Mapping) root));
  }

  private Set<String> terms(String section) {
    return root.block(section).keys();
  }

  private void check(List<ChannelTerm> others) {
    precedences();
    new TwinCheck(root, problems).check(others);
    purposesWithinThemselves();
    defaults();
  }

  private void precedences() {
    Block channels = root.block("channels");
    Map<Double, String> taken = new HashMap<>();
    for (String id : channels.keys()) {
      channels
          .block(id)
          .scalar("precedence")
          .ifPresent(
              precedence -> {
                Optional<String> other =
                    Scalars.number(precedence).map(number -> taken.putIfAbsent(number, id));
                if (other.isPresent()) {
                  problems.at(
                      ProblemKind.REPEATED,
                      precedence,
                      "channels.%s.precedence is %s, which %s has already."
                          .formatted(id, precedence.text(), other.get()),
                      "Give each channel a precedence of its own.");
                }
              });
    }
  }

  /** Says where purposes lie within each other in a circle, or deeper than anybody can follow. */
  private void purposesWithinThemselves() {
    Block purposes = root.block("purposes");
    for (String id : purposes.keys()) {
      Set<String> passed = new LinkedHashSet<>();
      Optional<String> wider = Optional.of(id);
      while (wider.isPresent() && passed.size() <= DEEPEST && passed.add(wider.get())) {
        wider = purposes.block(wider.get()).text("within");
      }
      if (wider.equals(Optional.of(id))) {
        problems.at(
            ProblemKind.CONTRADICTION,
            purposes.block(id).node("within").orElseThrow(),
            "purposes." + id + " lies within itself: " + String.join(", ", passed) + ".",
            "Delete one of these \"within\".");
      } else if (passed.size() > DEEPEST) {
        problems.at(
            ProblemKind.TOO_LARGE,
            purposes.block(id).node("within").orElseThrow(),
            "purposes." + id + " lies more than " + DEEPEST + " purposes deep.",
            "Put it within a wider purpose, or let it stand by itself.");
      }
    }
  }

  /** Whether no section lists more terms than anybody can oversee. */
  private boolean isOverseen() {
    for (String section : root.keys()) {
      List<Node> terms = List.copyOf(root.block(section).values().values());
      if (terms.size() > MOST_TERMS) {
        problems.at(
            ProblemKind.TOO_LARGE,
            terms.get(MOST_TERMS),
            "%s lists %s terms, and %s are the most.".formatted(section, terms.size(), MOST_TERMS),
            "Nobody can choose among so many; take away what is not needed.");
      }
    }
    return !problems.any();
  }

  private static void strengths(Node root, Problems problems) {
    if (!(root instanceof Mapping mapping)) {
      return;
    }
    Optional<Entry> section = mapping.entry("strengths");
    Set<String> listed = section.map(Entry::value).map(Block::of).map(Block::keys).orElse(Set.of());
    List<String> missing =
        STRENGTHS.stream().filter(strength -> !listed.contains(strength)).toList();
    if (section.isPresent() && !missing.isEmpty()) {
      problems.at(
          ProblemKind.MISSING_FIELD,
          section.get().key(),
          "strengths lacks " + Quoted.list(missing) + ", which rules rely on.",
          "Add each of them with its points and its meaning.");
    }
  }

  private void defaults() {
    if (!(root.node(VocabularyShape.DEFAULTS).orElse(null) instanceof Mapping defaults)) {
      return;
    }
    for (Entry entry : defaults.entries()) {
      String section = entry.key().text();
      if (!root.keys().contains(section) || section.equals(VocabularyShape.DEFAULTS)) {
        problems.at(
            ProblemKind.UNKNOWN_FIELD,
            entry.key(),
            "There is no section " + Quoted.of(section) + " for a default to be taken from.",
            Suggestion.hint(section, root.keys(), "The sections are "));
      } else if (entry.value() instanceof Scalar term
          && !term.isNothing()
          && !terms(section).contains(term.text())) {
        problems.at(
            ProblemKind.UNKNOWN_TERM,
            term,
            "defaults.%s is %s, which is not listed under %s."
                .formatted(section, Quoted.of(term.text()), section),
            Suggestion.hint(term.text(), terms(section), "Use one of "));
      }
    }
  }
}
