package org.channelwise.report.html;

import java.util.List;

/** The frame of a table, which scrolls where it is wider than the page. */
final class HtmlTable {

  private HtmlTable() {}

  /** Opens a table up to its first row. */
  static void begin(Markup page, List<String> titles, String... attributes) {
    page.open("div", "class", "wide").open("table", attributes).open("thead").open("tr");
    titles.forEach(title -> page.element("th", title, "scope", "col"));
    page.close().close().open("tbody");
  }

  /** Closes it after its last row. */
  static void end(Markup page) {
    page.close().close().close();
  }
}
