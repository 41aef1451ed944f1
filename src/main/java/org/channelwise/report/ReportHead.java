package org.channelwise.report;

/**
 * What a report on campaigns is about.
 *
 * @param task what was asked
 * @param rulesHash the hash of the rules that judge, {@code sha256:…}
 * @param strict whether a warning is something to act on, as an error always is
 */
public record ReportHead(CampaignTask task, String rulesHash, boolean strict) {}
