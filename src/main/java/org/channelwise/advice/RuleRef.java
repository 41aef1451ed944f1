package org.channelwise.advice;

/**
 * The rule that a conclusion came from.
 *
 * @param name the rule's name
 * @param at its file and line, for example {@code rules/fit/sms.drl:6}
 * @param guidance the id of the guidance row that it encodes
 * @param source whose word it is: an article, house policy or a regulation
 */
public record RuleRef(String name, String at, String guidance, Source source) {}
