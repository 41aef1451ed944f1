package org.channelwise.report.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.lab.ListedRule;
import org.channelwise.lab.change.RulesDiff;
import org.channelwise.lab.proof.Coverage;
import org.channelwise.lab.proof.MutationReport;
import org.channelwise.lab.proof.Proof;
import org.channelwise.lab.proof.StrengthTrial;
import org.channelwise.lab.whynot.WhyNot;
import org.channelwise.report.DiffSections;
import org.channelwise.report.LabSections;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.RuleSections;
import org.channelwise.report.WhyNotSections;
import org.channelwise.report.html.HtmlDocument;
import org.channelwise.report.html.HtmlGuidance;
import org.channelwise.report.html.HtmlPortfolio;
import org.channelwise.report.html.HtmlRules;
import org.channelwise.report.json.DiffJson;
import org.channelwise.report.json.JsonFields;
import org.channelwise.report.json.LabJson;
import org.channelwise.report.json.PortfolioJson;
import org.channelwise.report.json.RulesJson;
import org.channelwise.report.json.WhyNotJson;
import org.channelwise.report.markdown.MarkdownDiff;
import org.channelwise.report.markdown.MarkdownGuidance;
import org.channelwise.report.markdown.MarkdownLab;
import org.channelwise.report.markdown.MarkdownPortfolio;
import org.channelwise.report.markdown.MarkdownRules;
import org.channelwise.report.markdown.MarkdownWhyNot;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.PrettyDiff;
import org.channelwise.report.pretty.PrettyGuidance;
import org.channelwise.report.pretty.PrettyLab;
import org.channelwise.report.pretty.PrettyPortfolio;
import org.channelwise.report.pretty.PrettyRules;
import org.channelwise.report.pretty.PrettyWhyNot;
import org.channelwise.report.pretty.Style;

/**
 * Something that is written as a whole, with what draws it in each {@link DocumentFormat}.
 *
 * @param pretty draws it on a page
 * @param markdown its lines in Markdown
 * @param json writes its fields as JSON
 * @param html draws it as a page for the browser
 */
public record Document(
    Consumer<Page> pretty,
    Supplier<List<String>> markdown,
    Consumer<JsonFields> json,
    Consumer<HtmlDocument> html) {

  /** A document whose page for the browser is the one for people, as it stands. */
  private Document(
      Consumer<Page> pretty, Supplier<List<String>> markdown, Consumer<JsonFields> json) {
    this(pretty, markdown, json, page -> page.plain(drawn(pretty)));
  }

  private static String drawn(Consumer<Page> pretty) {
    Page page = new Page(Style.PLAIN);
    pretty.accept(page);
    return page.take();
  }

  /** Advice on a brand's channels. */
  public static Document of(PortfolioAdvice advice) {
    PortfolioSections sections = PortfolioSections.of(advice);
    return new Document(
        page -> PrettyPortfolio.draw(sections, page),
        () -> MarkdownPortfolio.lines(sections),
        json -> PortfolioJson.write(json, advice),
        page -> HtmlPortfolio.draw(sections, page));
  }

  /** The rows of the guidance, with the rules and fixtures behind them. */
  public static Document of(GuidanceTrace trace) {
    return new Document(
        page -> PrettyGuidance.draw(trace, page),
        () -> MarkdownGuidance.lines(trace.guidance(), Optional.of(trace)),
        json -> RulesJson.write(json, trace),
        page -> HtmlGuidance.draw(trace, page));
  }

  /** A list of rules, by phase and file. */
  public static Document of(List<ListedRule> rules) {
    return new Document(
        page -> PrettyRules.draw(rules, page),
        () -> MarkdownRules.lines(rules),
        json -> RulesJson.write(json, rules),
        page -> HtmlRules.draw(rules, page));
  }

  /** What an edit of rules changes. */
  public static Document of(RulesDiff diff) {
    DiffSections sections = new DiffSections(diff);
    return new Document(
        page -> PrettyDiff.draw(sections, page),
        () -> MarkdownDiff.lines(sections),
        json -> DiffJson.write(json, diff));
  }

  /** Why a channel is not chosen for campaigns. */
  public static Document ofWhyNot(List<WhyNot> answers) {
    List<WhyNotSections> sections = WhyNotSections.of(answers);
    return new Document(
        page -> PrettyWhyNot.draw(sections, page),
        () -> MarkdownWhyNot.lines(sections),
        json -> WhyNotJson.write(json, answers));
  }

  /** What becomes of changed rules. */
  public static Document of(MutationReport report) {
    return lab(LabSections.of(report), json -> LabJson.write(json, report));
  }

  /** What many campaigns show. */
  public static Document of(Proof proof) {
    return lab(LabSections.of(proof), json -> LabJson.write(json, proof));
  }

  /** What fixtures cover. */
  public static Document of(Coverage coverage) {
    return lab(LabSections.of(coverage), json -> LabJson.write(json, coverage));
  }

  /** How much the points behind strengths decide, over so many campaigns. */
  public static Document ofStrengths(List<StrengthTrial> trials, int campaigns) {
    return lab(LabSections.of(trials, campaigns), json -> LabJson.write(json, trials, campaigns));
  }

  private static Document lab(LabSections sections, Consumer<JsonFields> json) {
    return new Document(
        page -> PrettyLab.draw(sections, page), () -> MarkdownLab.lines(sections), json);
  }

  /** All that is known of one rule. */
  public static Document of(RuleSections rule) {
    return new Document(
        page -> PrettyRules.draw(rule, page),
        () -> MarkdownRules.lines(rule),
        json -> RulesJson.write(json, rule),
        page -> HtmlRules.draw(rule, page));
  }
}
