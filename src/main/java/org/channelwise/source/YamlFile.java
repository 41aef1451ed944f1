package org.channelwise.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads what a YAML file describes, or says everything that is wrong with it. */
public final class YamlFile {

  private YamlFile() {}

  /** The documents of a file as trees, where only the caller knows their fields. */
  public static Parsed<List<Node>> read(SourceText source) {
    return each(source, (root, problems) -> {}, Function.identity());
  }

  /** What the documents of a file describe. */
  public static <T> Parsed<List<T>> each(
      SourceText source, BiConsumer<Node, Problems> check, Function<Node, T> make) {
    Problems problems = new Problems(source);
    List<Node> trees = new ArrayList<>();
    DocumentStream.of(source).forEachRemaining(document -> add(document, problems, check, trees));
    return problems.any()
        ? new Parsed.Failed<>(problems.inOrder())
        : new Parsed.Ok<>(trees.stream().map(make).toList());
  }

  /**
   * What the only document of a file describes.
   *
   * @param make makes something of the document if nothing is wrong with it
   */
  public static <T> Parsed<T> single(
      SourceText source,
      String second,
      String hint,
      BiConsumer<Node, Problems> check,
      Function<Node, T> make) {
    Problems problems = new Problems(source);
    List<Node> trees = new ArrayList<>();
    DocumentStream documents = DocumentStream.of(source);
    Parsed<YamlDocument> first = documents.next();
    if (documents.hasNext()) {
      problems.at(ProblemKind.YAML_SYNTAX, documents.nextLine(), 1, second, hint);
    }
    add(first, problems, check, trees);
    return problems.any()
        ? new Parsed.Failed<>(problems.inOrder())
        : new Parsed.Ok<>(make.apply(trees.get(0)));
  }

  private static void add(
      Parsed<YamlDocument> document,
      Problems problems,
      BiConsumer<Node, Problems> check,
      List<Node> trees) {
    if (!(document instanceof Parsed.Ok<YamlDocument> good)) {
      document.problems().forEach(problems::add);
      return;
    }
    YamlReader.read(good.value(), problems)
        .ifPresent(
            root -> {
              check.accept(root, problems);
              trees.add(root);
            });
  }
}
