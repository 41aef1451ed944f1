package org.channelwise.vocabulary;

/**
 * A KPI, as the vocabulary describes it.
 *
 * @param id its id
 * @param name its name as people write it
 * @param family what it is a measure of
 */
public record KpiTerm(String id, String name, String family) {}
