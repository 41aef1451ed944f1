package org.channelwise.advice;

/**
 * One thing that speaks for or against a channel.
 *
 * @param rule the rule that says so
 * @param points how much it weighs, negative if it speaks against; 0 for what carries no weight,
 *     such as a reservation
 * @param text the sentence, filled in
 * @param because the values that matched
 */
public record Reason(RuleRef rule, int points, String text, Because because) {}
