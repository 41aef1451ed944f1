package org.channelwise.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.PlainSight;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.SourceText;
import org.channelwise.source.Suggestion;
import org.channelwise.source.YamlFile;

/** Reads {@code guidance.yaml}. */
public final class GuidanceReader {

  private final Problems problems;
  private final Block root;
  private final Block caveats;
  private final Map<String, Scalar> rows = new HashMap<>();

  private GuidanceReader(Node root, Problems problems) {
    this.problems = problems;
    this.root = Block.of(root);
    this.caveats = this.root.block("caveats");
  }

  /** Reads the rows of the guidance, or says everything that is wrong with the file. */
  public static Parsed<Guidance> read(SourceText source) {
    return YamlFile.single(
        source,
        "A second document begins here, but the guidance is a single one.",
        "Delete the line with the three hyphens.",
        (root, problems) -> {
          new GuidanceReader(root, problems).check(root);
          PlainSight.check(source.text(), problems::at);
        },
        root -> new GuidanceReader(root, new Problems(source)).guidance());
  }

  private void check(Node tree) {
    new ShapeCheck(section -> Set.of(), problems).check(tree, GuidanceShape.GUIDANCE);
    Block sections = root.block("sections");
    for (String section : sections.keys()) {
      references(sections.block(section).node("rows"), "rows", true);
    }
    references(root.node("figures"), "figures", false);
  }

  /** Reports what names no kind, article or caveat, and ids that stand in two sections. */
  private void references(Optional<Node> block, String path, boolean areRows) {
    if (!(block.orElse(null) instanceof Mapping mapping)) {
      return;
    }
    for (Entry entry : mapping.entries()) {
      Block row = Block.of(entry.value());
      String here = path + "." + entry.key().text();
      row.scalar("kind").ifPresent(kind -> known(kind, here + ".kind", "kinds"));
      row.scalar("caveat").ifPresent(caveat -> known(caveat, here + ".caveat", "caveats"));
      row.scalars("articles")
          .forEach(article -> known(article, "An item of " + here + ".articles", "articles"));
      Scalar earlier = areRows ? rows.putIfAbsent(entry.key().text(), entry.key()) : null;
      if (earlier != null) {
        problems.at(
            ProblemKind.REPEATED,
            entry.key(),
            "The row %s stands in line %s already."
                .formatted(Quoted.of(earlier.text()), earlier.line()),
            "Give each row an id of its own.");
      }
    }
  }

  private void known(Scalar name, String path, String section) {
    Set<String> known = root.block(section).keys();
    if (!known.contains(name.text()) && !problems.isReported(name)) {
      problems.at(
          ProblemKind.UNKNOWN_TERM,
          name,
          "%s is %s, which is not listed under %s."
              .formatted(path, Quoted.of(name.text()), section),
          Suggestion.hint(name.text(), known, "Use one of "));
    }
  }

  private Guidance guidance() {
    return new Guidance(
        each(root, "kinds", (id, kind) -> new Guidance.Kind(id, text(kind, "meaning"))),
        each(root, "articles", GuidanceReader::article),
        each(
            root,
            "sections",
            (id, section) ->
                new Guidance.Section(text(section, "title"), each(section, "rows", this::row))),
        each(
            root,
            "figures",
            (id, figure) ->
                new Guidance.Figure(
                    figure.texts("articles"), text(figure, "says"), caveat(figure))));
  }

  private static <T> List<T> each(Block block, String section, BiFunction<String, Block, T> make) {
    Block listed = block.block(section);
    return listed.keys().stream().map(id -> make.apply(id, listed.block(id))).toList();
  }

  private static Guidance.Article article(String id, Block block) {
    return new Guidance.Article(
        id, text(block, "title"), text(block, "date"), text(block, "about"), block.texts("files"));
  }

  private Guidance.Row row(String id, Block block) {
    return new Guidance.Row(
        id,
        text(block, "kind"),
        block.texts("articles"),
        text(block, "part"),
        text(block, "says"),
        text(block, "ours"),
        caveat(block));
  }

  private Optional<String> caveat(Block block) {
    return block.text("caveat").flatMap(caveats::text);
  }

  private static String text(Block block, String key) {
    return block.text(key).orElse("");
  }
}
