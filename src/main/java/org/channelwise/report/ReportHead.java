package org.channelwise.report;

import java.util.List;
import java.util.function.Supplier;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.lab.ListedRule;

/**
 * What a report on campaigns is about.
 *
 * @param task what was asked
 * @param rulesHash the hash of the rules that judge, {@code sha256:…}; empty if none can
 * @param strict whether a warning is something to act on, as an error always is
 * @param base what paths are relative to, in formats for programs that look for files
 * @param least the least grave of what is annotated
 * @param brief whether the reasons are left out, in formats that can do without
 * @param rules the rules that judge, in formats that show their texts
 */
public record ReportHead(
    CampaignTask task,
    String rulesHash,
    boolean strict,
    BaseFolder base,
    Severity least,
    boolean brief,
    Supplier<List<ListedRule>> rules) {

  /** A report on everything, with paths as they were given. */
  public ReportHead(CampaignTask task, String rulesHash, boolean strict) {
    this(task, rulesHash, strict, BaseFolder.AS_GIVEN, Severity.ADVICE, false, List::of);
  }
}
