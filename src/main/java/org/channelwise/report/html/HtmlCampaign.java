package org.channelwise.report.html;

import java.util.List;
import java.util.Locale;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Scored;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.NoChannelSection;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.PlanSection;
import org.channelwise.report.Wording;

/** One campaign: its picks as cards, what speaks for and against each channel, and the rest. */
final class HtmlCampaign {

  private final Markup page;
  private final CitedRules rules;

  HtmlCampaign(Markup page, CitedRules rules) {
    this.page = page;
    this.rules = rules;
  }

  /** The campaign, with an anchor to link to. */
  void draw(CampaignSections campaign, String anchor) {
    page.open("article", "id", anchor);
    page.element("h2", campaign.name());
    page.element("p", campaign.file(), "class", "file");
    campaign.plan().ifPresent(this::plan);
    campaign.noChannel().ifPresent(this::noChannel);
    picks(campaign);
    ReasonBars.draw(page, campaign);
    findings(Wording.FINDINGS, campaign.findings());
    outranked(campaign.outranked());
    excluded(campaign.excluded());
    page.close();
  }

  /** Findings, the gravest first. */
  void findings(String title, List<ReportedFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.element("h3", title).open("ul", "class", "findings");
    for (ReportedFinding finding : findings) {
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      page.open("li").element("span", severity, "class", "badge " + severity).ours(" ");
      page.element("code", finding.code()).ours(" ");
      rules.sentence(page, finding.reason());
      fix(finding.fix(), finding.place().toString());
      page.close();
    }
    page.close();
  }

  private void plan(PlanSection plan) {
    page.element("p", plan.verdict(), "class", "verdict");
    if (plan.differences().isEmpty()) {
      return;
    }
    page.open("ul");
    for (PlanDifference difference : plan.differences()) {
      page.open("li").element("code", difference.code()).ours(" ");
      rules.sentence(page, difference.reason());
      difference.grounds().forEach(ground -> line("why", ground.reason()));
      difference.behind().forEach(reason -> line("because", reason));
      fix(difference.fix(), difference.place().toString());
      page.close();
    }
    page.close();
  }

  private void noChannel(NoChannelSection none) {
    page.open("p", "class", "verdict").text(none.title() + ". " + none.why()).close();
    for (Refusal refusal : none.refusals()) {
      line("refused", refusal.reason());
      refusal.picks().forEach(pick -> line("picked", pick));
    }
  }

  private void picks(CampaignSections campaign) {
    if (campaign.picks().isEmpty()) {
      return;
    }
    page.open("ol", "class", "cards");
    for (PickSection pick : campaign.picks()) {
      page.open("li", "class", pick.number() == 0 ? "card lead" : "card");
      page.element("p", pick.role(), "class", "role");
      page.element("h3", pick.channel().name());
      page.element(
          "p",
          Wording.figures(pick.channel()) + (pick.number() == 0 ? "" : ", " + pick.adds()),
          "class",
          "figures");
      pick.behind().ifPresent(behind -> page.element("p", behind));
      pick.choice().conditions().forEach(condition -> line("first", condition));
      pick.choice().when().ifPresent(when -> takesOver(pick, when));
      reasons(pick.channel());
      line("picked", pick.choice().pickedBecause());
      page.close();
    }
    page.close();
    campaign.together().ifPresent(together -> page.element("p", together));
    campaign.noBackup().ifPresent(none -> page.element("p", "Backups: " + none));
  }

  private void takesOver(PickSection pick, TakesOver when) {
    page.open("p").element("b", "when ").text(pick.takesOver()).close();
    line("", when.missedBecause());
    line("", when.afterBecause());
  }

  private void reasons(Scored channel) {
    page.open("ul", "class", "reasons");
    for (Reason reason : channel.reasons()) {
      page.open("li").element("b", Wording.signed(reason.points())).ours(" ");
      rules.sentence(page, reason);
      page.close();
    }
    page.close();
  }

  private void outranked(List<OutrankedSection> outranked) {
    if (outranked.isEmpty()) {
      return;
    }
    page.element("h3", "Outranked");
    for (OutrankedSection each : outranked) {
      page.open("p").element("b", each.channel().name());
      page.text(", " + Wording.figures(each.channel()) + ": " + each.lost()).close();
      reasons(each.channel());
      each.because().ifPresent(because -> line("why", because));
    }
  }

  private void excluded(List<ExcludedSection> excluded) {
    if (excluded.isEmpty()) {
      return;
    }
    page.element("h3", "Excluded").open("table");
    page.open("thead").open("tr");
    for (String head : List.of("Channel", "Code", "Why", "What would unlock it")) {
      page.element("th", head, "scope", "col");
    }
    page.close().close().open("tbody");
    for (ExcludedSection group : excluded) {
      for (ExcludedChannel.Ground ground : group.grounds()) {
        page.open("tr").element("th", group.names(), "scope", "row");
        page.open("td").element("code", ground.code()).close().open("td");
        rules.sentence(page, group.said(ground.reason().text()), ground.reason().rule());
        page.close().element("td", group.said(ground.unlock())).close();
      }
    }
    page.close().close();
  }

  private void line(String label, Reason reason) {
    page.open("p").element("b", label + " ");
    rules.sentence(page, reason);
    page.close();
  }

  private void fix(String fix, String place) {
    page.open("p").element("b", "fix ").text(fix + ", at ").element("code", place).close();
  }
}
