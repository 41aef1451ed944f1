package org.channelwise.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;
import org.channelwise.vocabulary.VocabularyReader;

/**
 * Compiles the rules into the application when it is built, so that nothing is compiled when it
 * runs.
 */
public final class Bundler {

  private Bundler() {}

  /**
   * Compiles a folder of rules into a folder of classes, in place of what was compiled there
   * before; does nothing if neither rules nor program, libraries and JDK have changed since.
   *
   * @param arguments the folder of rules, the folder of classes, which also holds the program, and
   *     a file to remember by what these were
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path rules = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    Path record = Path.of(arguments[2]);
    if (Files.exists(record) && Files.readString(record).equals(Fingerprint.of(rules, classes))) {
      return;
    }
    Files.deleteIfExists(record);
    for (Phase phase : Phase.values()) {
      delete(classes.resolve(phase.folder()));
    }
    delete(index(classes).resolveSibling(""));
    bundle(rules, classes);
    Files.writeString(record, Fingerprint.of(rules, classes));
  }

  private static void bundle(Path rules, Path classes) throws IOException {
    RuleFolder folder = orExplain(RuleFolderReader.read(rules, "rules", BundledRules.NONE).whole());
    SourceText vocabulary = folder.vocabulary().orElseThrow();
    Vocabulary terms = orExplain(VocabularyReader.read(vocabulary));
    List<Bundle.CheckedFile> bundled = new ArrayList<>();
    ClassCheck check = ClassCheck.load();
    orExplain(RuleSets.guidance(folder.guidance(), Watch.NONE));
    List<RuleFile> files = orExplain(RuleSets.parse(folder, terms, BundledRules.NONE, Watch.NONE));
    for (RuleFile file : files) {
      CompiledFile compiled = RuleCompiler.compile(file);
      Set<String> refused = check.refused(compiled);
      if (!refused.isEmpty()) {
        throw new IllegalStateException(
            "Compiled, the rules of %s go beyond %s: %s"
                .formatted(file.source().name(), ClassCheck.LIST, String.join("; ", refused)));
      }
      for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
        write(classes.resolve(each.getKey().replace('.', '/') + ".class"), each.getValue());
      }
      bundled.add(Bundle.CheckedFile.of(file, compiled));
    }
    Bundle bundle =
        new Bundle(
            Bundle.Text.of(vocabulary),
            terms.tree(),
            Bundle.Text.of(folder.guidance().orElseThrow()),
            bundled,
            RuleLoader.computedHash(terms, files));
    write(index(classes), RecordWriter.write(bundle));
    String models = bundled.stream().map(BundledModels::line).collect(Collectors.joining("\n"));
    write(
        classes.resolve(BundledModels.LIST.substring(1)), models.getBytes(StandardCharsets.UTF_8));
  }

  private static Path index(Path classes) {
    return classes.resolve(BundledRules.INDEX.substring(1));
  }

  /** All that is below a folder named for a phase, or beside the index, was compiled from rules. */
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static <T> T orExplain(Parsed<T> read) {
    for (Problem problem : read.problems()) {
      System.err.println(problem.place() + ": " + problem.message() + " " + problem.hint());
    }
    return read.orElseThrow();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
