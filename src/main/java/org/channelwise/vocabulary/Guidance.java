package org.channelwise.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules encode, row by row, as {@code guidance.yaml} lists it.
 *
 * @param kinds whose word rows may be
 * @param sections the rows by theme, in the order of the file
 * @param figures figures that reasons may quote, and no rule encodes
 */
public record Guidance(
    List<Kind> kinds, List<Article> articles, List<Section> sections, List<Figure> figures) {

  public Guidance {
    kinds = List.copyOf(kinds);
    articles = List.copyOf(articles);
    sections = List.copyOf(sections);
    figures = List.copyOf(figures);
  }

  /** Whose word a row may be. */
  public record Kind(String id, String meaning) {}

  /**
   * An article.
   *
   * @param date when it appeared: year, month and day
   */
  public record Article(String id, String title, String date, String about, List<String> files) {
    public Article {
      files = List.copyOf(files);
    }
  }

  /** Rows of one theme. */
  public record Section(String title, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row.
   *
   * @param id what rules call it by, for example {@code purpose/sms}
   * @param articles the articles that it rests on; none for house policy and regulation
   * @param part where in the articles it stands; empty where there is none
   * @param ours what of it is house policy although the rest is an article's word; empty if nothing
   * @param caveat what must be said wherever its figures are quoted
   */
  public record Row(
      String id,
      String kind,
      List<String> articles,
      String part,
      String says,
      String ours,
      Optional<String> caveat) {
    public Row {
      articles = List.copyOf(articles);
    }

    /** Whose word it is and where that stands, for example {@code article A, pitfall 6}. */
    public String source() {
      String from = articles.isEmpty() ? kind : kind + " " + String.join(" and ", articles);
      return part.isEmpty() ? from : from + ", " + part;
    }
  }

  /**
   * A figure that reasons may quote.
   *
   * @param caveat what must be said wherever it is quoted
   */
  public record Figure(List<String> articles, String says, Optional<String> caveat) {
    public Figure {
      articles = List.copyOf(articles);
    }
  }

  /** All rows, in the order of the file. */
  public Stream<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream());
  }

  /** The ids of all rows, in the order of the file. */
  public List<String> ids() {
    return rows().map(Row::id).collect(Collectors.toUnmodifiableList());
  }

  /** The row of an id. */
  public Optional<Row> row(String id) {
    return rows().filter(row -> row.id().equals(id)).findFirst();
  }
}
