package org.channelwise.report;

import org.channelwise.source.ProblemKind;
import org.channelwise.source.Resource;

/**
 * The page of the documentation on a kind of problem, as it travels in the application.
 *
 * @param title what is wrong, in one sentence
 * @param text the whole page, in Markdown
 */
public record ProblemPage(String title, String text) {

  private static final String FOLDER = "/org/channelwise/problems/";

  /** The page of a kind; every kind has one. */
  public static ProblemPage of(ProblemKind kind) {
    String text = Resource.text(ProblemPage.class, FOLDER + kind.id() + ".md");
    String heading = text.lines().findFirst().orElse("");
    return new ProblemPage(heading.substring(heading.indexOf(':') + 1).strip(), text);
  }
}
