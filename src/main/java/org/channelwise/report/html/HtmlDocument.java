package org.channelwise.report.html;

import java.util.List;
import org.channelwise.lab.ListedRule;

/** A page that is drawn as a whole: a title, what stands below it, and the rules that it cites. */
public final class HtmlDocument {

  private final Markup body = new Markup();
  private final List<ListedRule> texts;
  private final CitedRules rules;
  private String title = "";

  /** An empty page on which these rules may be cited. */
  public HtmlDocument(List<ListedRule> texts) {
    this.texts = List.copyOf(texts);
    this.rules = new CitedRules(texts);
  }

  /** Takes lines as they stand for what is said, the first of them for the title. */
  public void plain(String text) {
    title(text.lines().findFirst().orElse("").strip());
    body.open("pre").lines(text).close();
  }

  void title(String text) {
    title = text;
  }

  Markup body() {
    return body;
  }

  CitedRules rules() {
    return rules;
  }

  /**
   * The page, with the texts of the rules that were cited.
   *
   * @param rulesHash the hash of the rules behind it, {@code sha256:…}
   */
  public String take(String rulesHash) {
    rules.appendix(body, texts);
    return HtmlPage.of(title, rulesHash, body);
  }
}
