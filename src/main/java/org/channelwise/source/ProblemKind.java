package org.channelwise.source;

import java.util.Locale;

/**
 * What sort of mistake a problem is. Each has a page of documentation, with an example of the
 * mistake and of how it is mended.
 */
public enum ProblemKind {
  /** The word before a rule's conditions is missing. */
  MISSING_WHEN,
  /** The word between a rule's conditions and its conclusion is missing. */
  MISSING_THEN,
  /** The word behind a rule is missing. */
  MISSING_END,
  /** A bracket is not opened or not closed. */
  MISSING_BRACKET,
  /** Two conditions on one fact stand side by side without a comma. */
  MISSING_COMMA,
  /** The sign that ends a line is missing. */
  MISSING_SEMICOLON,
  /** A text stands in no quotes, or in one that is never closed. */
  MISSING_QUOTE,
  /** A text stands in single quotes. */
  SINGLE_QUOTES,
  /** A text stands in the curly quotes of a word processor. */
  TYPOGRAPHIC_QUOTES,
  /** One equals sign stands where two are needed. */
  SINGLE_EQUALS,
  /** A character that cannot be seen, or that only looks like another. */
  ODD_CHARACTER,
  /** Something that other rule engines know and rules here do without. */
  FOREIGN_DRL,
  /** Something stands where it makes no sense. */
  UNEXPECTED_TEXT,
  /** A condition lacks its operator, its value, or everything. */
  INCOMPLETE_CONDITION,
  /** A name that a rule gives to a fact has no dollar sign. */
  MISSING_DOLLAR,
  /** The first line of a rule file, which names its folder, is missing. */
  MISSING_PACKAGE,
  /** The first line of a rule file names another folder than its own. */
  WRONG_PACKAGE,
  /** The line that makes the facts known is missing or different. */
  WRONG_IMPORT,
  /** A rule file stands where rules never run. */
  WRONG_FOLDER,
  /** The name of a rule is missing or no short sentence. */
  WRONG_NAME,
  /** Two things have one name. */
  DUPLICATE_NAME,
  /** A rule does not say what it rests on. */
  MISSING_ANNOTATION,
  /** What a rule says of itself is not written as it must be. */
  WRONG_ANNOTATION,
  /** A rule names a row of the guidance that there is not. */
  UNKNOWN_GUIDANCE,
  /** A type of facts that there is not. */
  UNKNOWN_TYPE,
  /** A field that there is not. */
  UNKNOWN_FIELD,
  /** A word that the vocabulary does not list. */
  UNKNOWN_TERM,
  /** A word of the vocabulary that belongs to another field. */
  TERM_OF_ANOTHER_FIELD,
  /** A conclusion that there is not. */
  UNKNOWN_VERB,
  /** A name with a dollar sign that stands for nothing here. */
  UNKNOWN_NAME,
  /** A sentence asks for a value that the rule does not have. */
  UNKNOWN_PLACEHOLDER,
  /** A fact or a conclusion that the rules of other folders have. */
  NOT_IN_THIS_FOLDER,
  /** A comparison that does not fit the field. */
  WRONG_OPERATOR,
  /** A value that can never stand in the field. */
  WRONG_VALUE,
  /** A comparison that would hold for what a campaign leaves unsaid. */
  UNSAID_VALUE,
  /** A conclusion gets too few or too many texts, or one it cannot use. */
  WRONG_CONCLUSION,
  /** The same thing stands twice. */
  REPEATED,
  /** There is more of something than is read. */
  TOO_LARGE,
  /** A file or a folder holds nothing of what it is for. */
  EMPTY_FILE,
  /** A file is not written in UTF-8. */
  WRONG_ENCODING,
  /** A file or a folder is missing or cannot be read. */
  UNREADABLE_FILE,
  /** A file is not written as YAML must be. */
  YAML_SYNTAX,
  /** A field that must be there is missing or has no value. */
  MISSING_FIELD,
  /** A list stands where a single value belongs, or the like. */
  WRONG_SHAPE,
  /** Two parts of a file do not go together. */
  CONTRADICTION;

  private static final String PAGES = "docs/problems/";

  /** The kind as reports call it, for example {@code unknown-term}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The path of its page in this project. */
  public String page() {
    return PAGES + id() + ".md";
  }
}
