package org.channelwise.report.html;

import org.channelwise.source.Resource;

/** The frame of a page: one file that needs no network and no script. */
final class HtmlPage {

  private HtmlPage() {}

  /**
   * A page with its style.
   *
   * @param title what it is about
   * @param rulesHash the hash of the rules behind it, {@code sha256:…}
   * @param body what stands below the title
   */
  static String of(String title, String rulesHash, Markup body) {
    Markup page = new Markup();
    page.ours("<!doctype html>\n").open("html", "lang", "en").open("head");
    page.ours("<meta charset=\"utf-8\"/>\n");
    page.ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.ours(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'\"/>\n");
    page.element("title", title);
    page.open("style").ours(Resource.text(HtmlPage.class, "page.css")).close();
    page.close().open("body").open("header").element("h1", title).close();
    page.open("main").ours(body.toString()).close();
    page.open("footer").element("p", "Channelwise, rules " + rulesHash).close();
    return page.close().close().toString();
  }
}
