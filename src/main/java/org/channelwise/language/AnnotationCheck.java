package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.SyntaxTree;
import org.channelwise.syntax.Token;

/**
 * Checks what a rule says of itself: its guidance, its source, when it was checked, who owns it.
 */
final class AnnotationCheck {

  static final List<String> KNOWN = SyntaxTree.ANNOTATIONS;

  private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final Pattern GUIDANCE = Pattern.compile(WORD + "/" + WORD);
  private static final Pattern SOURCE = Pattern.compile("(article|house|regulation)([ ,:].*\\S)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final TermCheck terms;
  private final ProblemCollector problems;

  AnnotationCheck(TermCheck terms, ProblemCollector problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** The texts by the annotations' names; what is wrong is reported. */
  Map<String, String> check(SyntaxTree.Rule rule) {
    Map<String, String> texts = new HashMap<>();
    Set<String> meant = new HashSet<>();
    for (SyntaxTree.Annotation annotation : rule.annotations()) {
      check(annotation, texts);
      Suggestion.nearest(annotation.name().value(), KNOWN).ifPresent(meant::add);
    }
    if (rule.annotated()) {
      require("guidance", "@guidance(\"purpose/sms\")", meant, rule.name());
      require("source", "@source(\"house\")", meant, rule.name());
    }
    return texts;
  }

  /** Reports what is neither there nor misspelt. */
  private void require(String annotation, String example, Set<String> meant, Token name) {
    if (!meant.contains(annotation)) {
      problems.at(
          ProblemKind.MISSING_ANNOTATION,
          name,
          "The rule " + quoted(name.value()) + " has no @" + annotation + ".",
          "Write one below its name, for example " + example + ".");
    }
  }

  private void check(SyntaxTree.Annotation annotation, Map<String, String> texts) {
    Token at = annotation.name();
    String name = at.value();
    if (!KNOWN.contains(name)) {
      String hint = suggestion(name, KNOWN, "Delete it, or use another.");
      wrong(at, "Rules have no annotation " + quoted("@" + name) + ".", hint);
      return;
    }
    String text = annotation.text().value();
    if (texts.putIfAbsent(name, text) != null) {
      String message = quoted("@" + name) + " stands twice on the rule.";
      problems.at(ProblemKind.REPEATED, at, message, "Keep one of the two.");
    }
    if (!annotation.text().isTooLong()) {
      checkText(name, annotation.text());
    }
  }

  private void checkText(String annotation, Token at) {
    String text = at.value();
    if (annotation.equals("guidance") && !GUIDANCE.matcher(text).matches()) {
      problems.at(
          ProblemKind.UNKNOWN_GUIDANCE,
          at,
          quoted(text) + " is no id of a guidance row.",
          "Write two parts in small letters, for example purpose/sms.");
    } else if (annotation.equals("guidance")) {
      terms.checkRow(at, problems);
    } else if (annotation.equals("source") && !SOURCE.matcher(text).matches()) {
      String hint = "Begin with article, house or regulation, for example article A, pitfall 6.";
      wrong(at, quoted(text) + " does not say whose word the rule is.", hint);
    } else if (annotation.equals("checked") && !isDate(text)) {
      wrong(at, quoted(text) + " is no date.", "Write year, month and day: 2025-04-01.");
    } else if (annotation.equals("owner") && text.isBlank()) {
      wrong(at, "The owner has no name.", "Name a person or a team, or delete the line.");
    }
  }

  private void wrong(Token at, String message, String hint) {
    problems.at(ProblemKind.WRONG_ANNOTATION, at, message, hint);
  }

  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
