package org.channelwise.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a value that rules read stands in the campaign or brand file, for values whose path
 * there is not simply the path in the rule in kebab-case. The name of a component in braces, such
 * as {@code {channel}}, stands for the value of that component. An empty value means that the
 * component identifies the fact and is never worth naming as a cause.
 *
 * <p>On a type it is the prefix of all its components.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface At {

  /** The path in the file, for example {@code channels.{channel}}. */
  String value();
}
