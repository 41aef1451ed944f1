package org.channelwise.vocabulary;

/** A KPI, as the vocabulary describes it. */
public record KpiTerm(String id, String name, String family) {}
