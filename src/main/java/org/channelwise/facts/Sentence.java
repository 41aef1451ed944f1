package org.channelwise.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks text written for people. As an argument it may hold placeholders such as {@code {reach}},
 * filled in when it is printed; as a component it is no path, for rules must not judge by wording.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Sentence {}
