package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown document as commonmark-java reads it, with GitHub's tables, strokes and autolinks. */
final class Page {

  private static final List<Extension> GITHUB =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
  private static final Set<String> OUR_TAGS =
      Set.of("<!-- -->", "<br>", "<code>", "</code>", "</details>");
  private static final Pattern OUR_BLOCKS =
      Pattern.compile("<details><summary>[A-Za-z ]+</summary>|</details>");

  /** What a site makes of plain text, wherever it stands whole in one piece. */
  private static final Pattern REFERENCE =
      Pattern.compile("[@#]\\w|\\b(?i:gh)-\\d|:[\\w+-]+:|(?i:www)\\.|://");

  private static final Set<Class<? extends Node>> NEVER =
      Set.of(
          Link.class,
          Image.class,
          LinkReferenceDefinition.class,
          Strikethrough.class,
          BlockQuote.class,
          FencedCodeBlock.class,
          HardLineBreak.class,
          OrderedList.class);

  private final List<Node> nodes = new ArrayList<>();

  Page(String markdown) {
    gather(Parser.builder().extensions(GITHUB).build().parse(markdown));
  }

  private void gather(Node node) {
    nodes.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      gather(child);
    }
  }

  <T extends Node> List<T> all(Class<T> type) {
    return nodes.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** No link, image, mention, markup or HTML but what reports themselves write. */
  void assertNothingButText() {
    assertThat(nodes).noneMatch(node -> NEVER.contains(node.getClass()));
    assertThat(all(HtmlInline.class).stream().map(HtmlInline::getLiteral)).isSubsetOf(OUR_TAGS);
    assertThat(all(HtmlBlock.class).stream().map(HtmlBlock::getLiteral))
        .allSatisfy(html -> assertThat(html).matches(OUR_BLOCKS));
    assertThat(all(Text.class).stream().map(Text::getLiteral).filter(REFERENCE.asPredicate()))
        .isEmpty();
  }

  /** Every row of a table has the cells of its head. */
  void assertTablesWhole(String markdown) {
    for (TableRow row : all(TableRow.class)) {
      assertThat(row.getFirstChild()).isNotNull();
    }
    int bars = 0;
    for (String line : markdown.lines().toList()) {
      int here = line.startsWith("|") ? bars(line) : 0;
      if (bars > 0 && here > 0) {
        assertThat(here).as(line).isEqualTo(bars);
      }
      bars = here;
    }
  }

  /** The bars that part cells: those without a backslash before them. */
  private static int bars(String line) {
    return line.replace("\\|", "").replaceAll("[^|]", "").length();
  }

  /** All that is to be read, without the markup. */
  String text() {
    StringBuilder text = new StringBuilder();
    nodes.stream().flatMap(Page::literal).forEach(text::append);
    return text.toString();
  }

  private static Stream<String> literal(Node node) {
    if (node instanceof Text words) {
      return Stream.of(words.getLiteral());
    }
    if (node instanceof IndentedCodeBlock block) {
      return Stream.of(block.getLiteral());
    }
    return node instanceof Code code ? Stream.of(code.getLiteral()) : Stream.empty();
  }
}
