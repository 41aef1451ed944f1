package org.channelwise.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.channelwise.canary.Heard;
import org.channelwise.facts.Candidate;
import org.kie.api.runtime.KieSession;

/**
 * Gives hostile rules straight to the builder, without the grammar, in a process of its own; what
 * they were compiled to, to the check of classes; and fires what passes that.
 */
public final class BuilderAlone {

  private BuilderAlone() {}

  /**
   * What became of a file.
   *
   * @param name the file
   * @param built what was heard while it was built
   * @param compiled whether it was compiled
   * @param refused what the check of its classes refused, with semicolons between
   * @param fired what was heard when the rules were fired, if nothing was refused
   */
  record Outcome(String name, String built, boolean compiled, String refused, String fired) {

    /** Reads a line that {@link #main} printed. */
    static Outcome of(String line) {
      String[] parts = line.split("\t", -1);
      return new Outcome(parts[0], parts[1], Boolean.parseBoolean(parts[2]), parts[3], parts[4]);
    }

    String line() {
      return String.join("\t", name, built, Boolean.toString(compiled), refused, fired);
    }
  }

  /**
   * Prints a line for each file.
   *
   * @param arguments the files
   */
  public static void main(String[] arguments) throws IOException {
    for (String file : arguments) {
      System.out.println(outcome(Path.of(file)).line());
      System.out.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  private static Outcome outcome(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replace(".drl", "");
    CompiledFile compiled;
    try {
      compiled = RuleCompiler.compile("fit", Files.readString(file));
    } catch (RuntimeException | LinkageError e) {
      return new Outcome(name, heard(), false, "", "");
    }
    String built = heard();
    Set<String> refused = ClassCheck.load().refused(compiled);
    if (refused.isEmpty()) {
      fire(compiled);
    }
    return new Outcome(name, built, true, String.join("; ", refused), heard());
  }

  /** Loads classes and fires them over a fact, whatever they are. */
  private static void fire(CompiledFile compiled) {
    KieSession session = CompiledModel.base(List.of(CompiledModel.of(compiled))).newKieSession();
    session.insert(
        new Candidate(
            "sms", "SMS", "direct", "phone", Set.of("x"), "unknown", 0.5, null, null, null));
    try {
      session.fireAllRules(100);
    } catch (RuntimeException e) {
      // A condition that fails ends the run without an answer, and does nothing else.
    } finally {
      session.dispose();
    }
  }

  private static String heard() {
    return String.join(" ", Heard.now());
  }
}
