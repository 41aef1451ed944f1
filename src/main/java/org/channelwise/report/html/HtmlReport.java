package org.channelwise.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.BatchTally;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import org.channelwise.report.Wording;

/** A page of campaigns. It begins with a table of all, so all are held until the end. */
public final class HtmlReport implements Report {

  private final ReportHead head;
  private final Writer out;
  private final BatchTally tally;
  private final List<CampaignSections> campaigns = new ArrayList<>();

  /** Begins a page. */
  public HtmlReport(ReportHead head, Writer out) {
    this.head = head;
    this.out = out;
    this.tally = new BatchTally(head.task());
  }

  @Override
  public void add(Reviewed reviewed) {
    campaigns.add(CampaignSections.of(reviewed, head.task()));
    tally.add(reviewed);
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    List<ListedRule> texts = head.rules().get();
    CitedRules rules = new CitedRules(texts);
    Markup body = new Markup();
    HtmlCampaign drawing = new HtmlCampaign(body, rules);
    tally.sums().forEach(sum -> body.element("p", sum));
    new HtmlOverview(body, campaigns).draw();
    drawing.findings(Wording.FINDINGS_TOGETHER, programme.findings());
    for (int i = 0; i < campaigns.size(); i++) {
      drawing.draw(campaigns.get(i), HtmlOverview.anchor(i));
    }
    rules.appendix(body, texts);
    out.write(HtmlPage.of(title(), head.rulesHash(), body));
    out.flush();
  }

  private String title() {
    String of = Wording.count(campaigns.size(), "campaign", "campaigns");
    return head.task() == CampaignTask.REVIEW ? "Review of " + of : "Channels for " + of;
  }
}
