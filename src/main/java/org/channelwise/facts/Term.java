package org.channelwise.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a path or an argument whose text is a term of the vocabulary, so that a misspelt term is an
 * error with a suggestion and never a condition that silently fails to match.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Term {

  /** The section of {@code vocabulary.yaml} that lists the terms, for example {@code channels}. */
  String value();
}
