package org.channelwise.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.channelwise.source.ProblemKind;

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
    String text = read(kind.id() + ".md");
    String heading = text.lines().findFirst().orElse("");
    return new ProblemPage(heading.substring(heading.indexOf(':') + 1).strip(), text);
  }

  private static String read(String name) {
    try (InputStream in = ProblemPage.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The page " + name + " is not in the application");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
