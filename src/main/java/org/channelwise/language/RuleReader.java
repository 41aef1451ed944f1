package org.channelwise.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.syntax.Characters;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.RuleParser;
import org.channelwise.syntax.SyntaxTree;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.Vocabulary;

/** Reads rule files: what it finds right, the engine's builder has nothing to complain of. */
public final class RuleReader {

  private static final int MOST_BYTES = 200 * 1024;

  /** What one file may ask for, so that it is compiled in a few seconds at most. */
  private static final int MOST_CONSTRAINTS = 300;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final TermCheck terms;

  /**
   * What a file turned out to be.
   *
   * @param file its rules, or everything that is wrong with it
   * @param names the rules that it names, whatever is wrong with it
   */
  public record Reading(Parsed<RuleFile> file, List<RuleNames.Use> names) {

    public Reading {
      names = List.copyOf(names);
    }
  }

  /**
   * A reader of rules that are written in the terms of a vocabulary and encode rows of a guidance.
   *
   * @param guidance the rows that rules may name; if there is none they may name any
   */
  public RuleReader(Vocabulary vocabulary, Optional<Guidance> guidance) {
    this(Optional.of(vocabulary), guidance);
  }

  /** A reader that leaves unchecked what a vocabulary or a guidance would have to say. */
  public RuleReader(Optional<Vocabulary> vocabulary, Optional<Guidance> guidance) {
    this.terms = new TermCheck(vocabulary, guidance);
  }

  /**
   * Reads a rule file.
   *
   * @param source its text
   * @param folder its folder below {@code rules/}, with slashes, for example {@code
   *     eligibility/regulation}
   * @return its rules, or everything that is wrong with it
   */
  public Parsed<RuleFile> read(SourceText source, String folder) {
    return reading(source, folder).file();
  }

  /** Reads a rule file, and keeps what its rules are called even if it is wrong. */
  public Reading reading(SourceText source, String folder) {
    SourceText plain = plain(source);
    ProblemCollector problems = new ProblemCollector(plain);
    if (plain.text().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.at(
          ProblemKind.TOO_LARGE,
          1,
          1,
          "The file is larger than " + MOST_BYTES / 1024 + " KB.",
          "Split it into several files, each about one theme.");
      return new Reading(new Parsed.Failed<>(problems.inOrder()), List.of());
    }
    List<RuleNames.Use> names = new ArrayList<>();
    Optional<RuleFile> file = read(plain, folder, problems, names);
    List<Problem> found = problems.inOrder();
    return new Reading(
        file.isPresent() && found.isEmpty()
            ? new Parsed.Ok<>(file.get())
            : new Parsed.Failed<>(found),
        names);
  }

  private Optional<RuleFile> read(
      SourceText source, String folder, ProblemCollector problems, List<RuleNames.Use> names) {
    Characters.check(source.text(), problems);
    SyntaxTree tree = RuleParser.parse(source.text(), folder, FactTypes.names(), problems);
    List<Phase> phases = new HeadingCheck(problems).check(tree.packageName(), folder);
    Checked best = check(tree, phases.stream().findFirst(), problems);
    for (Phase other : phases.stream().skip(1).toList()) {
      Checked checked = check(tree, Optional.of(other), problems);
      best = checked.problems().count() < best.problems().count() ? checked : best;
    }
    problems.addAll(best.problems());
    tree.rules().forEach(rule -> names.add(RuleNames.Use.of(source, rule.name())));
    List<RuleFile.Rule> rules = best.rules();
    return phases.stream()
        .findFirst()
        .map(phase -> new RuleFile(source, phase, folder.replace('/', '.'), rules));
  }

  /** What a check of the rules for a phase came to. */
  private record Checked(List<RuleFile.Rule> rules, ProblemCollector problems) {}

  private Checked check(SyntaxTree tree, Optional<Phase> phase, ProblemCollector file) {
    ProblemCollector problems = file.empty();
    RuleCheck check = new RuleCheck(terms, phase, problems);
    List<RuleFile.Rule> rules = new ArrayList<>();
    tree.rules().forEach(rule -> check.check(rule).ifPresent(rules::add));
    checkSize(rules, problems);
    return new Checked(rules, problems);
  }

  private static void checkSize(List<RuleFile.Rule> rules, ProblemCollector problems) {
    int constraints = 0;
    for (RuleFile.Rule rule : rules) {
      int before = constraints;
      for (RuleFile.Pattern pattern : rule.patterns()) {
        constraints += pattern.constraints().size();
      }
      if (before <= MOST_CONSTRAINTS && constraints > MOST_CONSTRAINTS) {
        problems.at(
            ProblemKind.TOO_LARGE,
            rule.line(),
            1,
            "With this rule the file asks for more than " + MOST_CONSTRAINTS + " things.",
            "Split it into several files, each about one theme.");
      }
    }
  }

  /** The text without a byte order mark and with plain line ends; no place in it changes. */
  private static SourceText plain(SourceText source) {
    String text = source.text();
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    if (!marked && text.indexOf('\r') < 0) {
      return source;
    }
    return new SourceText(source.name(), (marked ? text.substring(1) : text).replace("\r\n", "\n"));
  }
}
