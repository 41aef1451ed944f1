package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page of ours, read by the JDK's XML parser, which our pages are written to suit as well. */
record WebPage(Document document) {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "article",
          "section", "h1", "h2", "h3", "p", "b", "small", "code", "pre", "a", "span", "div", "ul",
          "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "svg", "line", "circle", "text");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "name",
          "content",
          "http-equiv",
          "class",
          "id",
          "href",
          "title",
          "scope",
          "role",
          "aria-label",
          "style",
          "xmlns",
          "viewBox",
          "width",
          "cx",
          "cy",
          "r",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "text-anchor");

  static WebPage read(String page) {
    try {
      assertThat(page).startsWith("<!doctype html>\n");
      String xml = page.substring(page.indexOf('\n'));
      return new WebPage(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8))));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(page, e);
    }
  }

  /** All elements of a name; {@code *} for all. */
  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The text that a reader sees. */
  String text() {
    return all("body").get(0).getTextContent();
  }

  /** Nothing runs, nothing is fetched, and every link leads to a place in the page. */
  void assertStandsAlone() {
    Set<String> ids = new HashSet<>();
    for (Element element : all("*")) {
      assertThat(ELEMENTS).contains(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        assertThat(ATTRIBUTES).contains(attributes.item(i).getNodeName());
      }
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
      assertThat(element.getAttribute("style")).matches("(width:[0-9.]+%)?");
    }
    for (Element link : all("a")) {
      assertThat(link.getAttribute("href")).startsWith("#");
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
    assertThat(all("style").get(0).getTextContent()).doesNotContain("url(", "@import");
  }

  /** Names for who does not see it, and headings that leave no step out. */
  void assertAccessible() {
    assertThat(all("html").get(0).getAttribute("lang")).isEqualTo("en");
    assertThat(all("h1")).hasSize(1);
    int level = 0;
    for (Element element : all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
      if (element.getAttribute("role").equals("img")) {
        assertThat(element.getAttribute("aria-label")).isNotBlank();
      }
      if (element.getTagName().equals("th")) {
        assertThat(element.getAttribute("scope")).isIn("row", "col");
      }
    }
  }
}
