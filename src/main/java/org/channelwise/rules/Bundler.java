package org.channelwise.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.channelwise.input.Problem;
import org.channelwise.input.Read;
import org.channelwise.input.VocabularyReader;

/**
 * Compiles the rules into the application when it is built, so that nothing is compiled when it
 * runs.
 */
public final class Bundler {

  private Bundler() {}

  /**
   * Compiles a folder of rules into a folder of classes.
   *
   * @param arguments the folder of rules and the folder of classes
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path rules = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    Read<List<RuleFile>> files =
        RuleFolderReader.read(rules, "rules")
            .then(
                folder ->
                    VocabularyReader.read(folder.vocabulary())
                        .then(
                            terms ->
                                RuleSets.guidance(folder)
                                    .then(rows -> RuleSets.parse(folder.files(), terms, rows))));
    for (Problem problem : files.problems()) {
      System.err.println(problem.place() + ": " + problem.message() + " " + problem.hint());
    }
    StringBuilder index = new StringBuilder();
    for (RuleFile file : files.orElseThrow()) {
      CompiledFile compiled = RuleCompiler.compile(file);
      for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
        write(classes.resolve(each.getKey().replace('.', '/') + ".class"), each.getValue());
      }
      String path = file.source().name().substring("rules/".length());
      index.append("%s %s %s\n".formatted(compiled.key(), compiled.modelClass(), path));
    }
    write(
        classes.resolve("org/channelwise/bundled/" + BundledRules.INDEX),
        index.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
