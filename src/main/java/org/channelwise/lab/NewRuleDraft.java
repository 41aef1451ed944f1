package org.channelwise.lab;

/**
 * A rule and its fixture, ready to be written.
 *
 * @param rulePath the rule's file below the folder of rules
 * @param rule its text
 * @param fixturePath the fixture's folder below the folder of fixtures
 * @param given the name of the file with what the fixture gives to the rules
 * @param givenText its text
 * @param expected the text of its {@code expected.yaml}
 * @param fires whether the rule fires in the fixture
 */
public record NewRuleDraft(
    String rulePath,
    String rule,
    String fixturePath,
    String given,
    String givenText,
    String expected,
    boolean fires) {}
