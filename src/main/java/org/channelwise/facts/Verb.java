package org.channelwise.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method that a rule may call in its conclusion, and the phases whose rules may. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Verb {

  /** The folders under {@code rules/} whose rules may use the verb. */
  String[] value();
}
