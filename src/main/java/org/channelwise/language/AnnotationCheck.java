package org.channelwise.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.channelwise.language.RuleTextParser.AnnotationContext;
import org.channelwise.language.RuleTextParser.HeaderContext;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;

/**
 * Checks what a rule says of itself: its guidance, its source, when it was checked, who owns it.
 */
final class AnnotationCheck {

  /** The annotations that rules have. */
  static final List<String> KNOWN = List.of("guidance", "source", "checked", "owner");

  private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final Pattern GUIDANCE = Pattern.compile(WORD + "/" + WORD);
  private static final Pattern SOURCE = Pattern.compile("(article|house|regulation)([ ,:].*\\S)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final TermCheck terms;
  private final Faults faults;

  AnnotationCheck(TermCheck terms, Faults faults) {
    this.terms = terms;
    this.faults = faults;
  }

  /** The texts by the annotations' names; what is wrong is reported. */
  Map<String, String> check(HeaderContext header) {
    Map<String, String> texts = new HashMap<>();
    boolean all = header.exception == null;
    Set<String> meant = new HashSet<>();
    for (AnnotationContext annotation : header.annotation()) {
      if (annotation.exception != null) {
        all = false;
      } else {
        check(annotation, texts);
        Suggestion.nearest(annotation.NAME().getText(), KNOWN).ifPresent(meant::add);
      }
    }
    if (all && header.STRING() != null) {
      Token name = header.STRING().getSymbol();
      require("guidance", "@guidance(\"purpose/sms\")", meant, name);
      require("source", "@source(\"house\")", meant, name);
    }
    return texts;
  }

  /** Reports what is neither there nor misspelt. */
  private void require(String annotation, String example, Set<String> meant, Token name) {
    if (!meant.contains(annotation)) {
      faults.at(
          ProblemKind.MISSING_ANNOTATION,
          name,
          "The rule " + Shown.quoted(Texts.of(name)) + " has no @" + annotation + ".",
          "Write one below its name, for example " + example + ".");
    }
  }

  private void check(AnnotationContext annotation, Map<String, String> texts) {
    Token name = annotation.NAME().getSymbol();
    if (!KNOWN.contains(name.getText())) {
      faults.at(
          ProblemKind.WRONG_ANNOTATION,
          name,
          "Rules have no annotation " + Shown.quoted("@" + name.getText()) + ".",
          Shown.meant(name.getText(), KNOWN, "Delete it, or use another."));
      return;
    }
    Token at = annotation.STRING().getSymbol();
    String text = Texts.checked(at, faults);
    if (texts.putIfAbsent(name.getText(), text) != null) {
      faults.at(
          ProblemKind.REPEATED,
          name,
          Shown.quoted("@" + name.getText()) + " stands twice on the rule.",
          "Keep one of the two.");
    }
    checkText(name.getText(), at, text);
  }

  private void checkText(String annotation, Token at, String text) {
    if (annotation.equals("guidance") && !GUIDANCE.matcher(text).matches()) {
      faults.at(
          ProblemKind.UNKNOWN_GUIDANCE,
          at,
          Shown.quoted(text) + " is no id of a guidance row.",
          "Write two parts in small letters, for example purpose/sms.");
    } else if (annotation.equals("guidance")) {
      terms.checkRow(at, text, faults);
    } else if (annotation.equals("source") && !SOURCE.matcher(text).matches()) {
      faults.at(
          ProblemKind.WRONG_ANNOTATION,
          at,
          Shown.quoted(text) + " does not say whose word the rule is.",
          "Begin with article, house or regulation, for example article A, pitfall 6.");
    } else if (annotation.equals("checked") && !isDate(text)) {
      faults.at(
          ProblemKind.WRONG_ANNOTATION,
          at,
          Shown.quoted(text) + " is no date.",
          "Write year, month and day: 2025-04-01.");
    } else if (annotation.equals("owner") && text.isBlank()) {
      faults.at(
          ProblemKind.WRONG_ANNOTATION,
          at,
          "The owner has no name.",
          "Name a person or a team, or delete the line.");
    }
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
