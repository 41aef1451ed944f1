package org.channelwise.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.Resource;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The rules that travel in the application: their texts, what they were parsed to, and the classes
 * they were compiled to when it was built.
 */
final class BundledRules {

  /** No rules: everything is parsed and compiled. */
  static final BundledRules NONE = new BundledRules(Optional.empty());

  /** The resource that holds them. */
  static final String INDEX = "/org/channelwise/bundled/index";

  private final Optional<Bundle> bundle;
  private final Optional<Vocabulary> vocabulary;
  private final List<Bundle.CheckedFile> files;
  private final Map<String, Bundle.CheckedFile> byText = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private BundledRules(Optional<Bundle> bundle) {
    this.bundle = bundle;
    this.vocabulary = bundle.map(Bundle::terms).map(Vocabulary::new);
    this.files = bundle.map(Bundle::files).orElse(List.of());
    bundle.ifPresent(all -> List.of(all.vocabulary(), all.guidance()).forEach(this::keep));
    for (Bundle.CheckedFile file : files) {
      byText.put(file.text().text(), file);
      keep(file.text());
    }
  }

  private void keep(Bundle.Text text) {
    texts.put(text.name(), text.text());
  }

  /** Reads what is bundled. */
  static BundledRules load() {
    byte[] index = Resource.bytes(BundledRules.class, INDEX);
    return new BundledRules(Optional.of(RecordReader.read(index, Bundle.class)));
  }

  /** The bundled folder of rules. */
  RuleFolder folder() {
    return new RuleFolder(
        bundle.map(all -> all.vocabulary().source()),
        bundle.map(all -> all.guidance().source()),
        files.stream()
            .map(known -> new RuleFolder.Entry(known.folder(), known.text().source()))
            .toList(),
        List.of());
  }

  /** The bundled rules of a phase, found right with the bundled vocabulary. */
  List<RuleFile> files(Phase phase) {
    return files.stream()
        .filter(known -> known.phase() == phase)
        .map(known -> known.file(known.text().source()))
        .toList();
  }

  /**
   * The text of a bundled file, if some bytes are just its content: they need not be decoded then.
   *
   * @param path where the file stands below {@code rules/}, with slashes
   * @param content the bytes
   */
  Optional<String> text(String path, byte[] content) {
    return Optional.ofNullable(texts.get("rules/" + path))
        .filter(known -> Arrays.equals(known.getBytes(StandardCharsets.UTF_8), content));
  }

  /** The vocabulary that the program was built with; none while it is being built. */
  Optional<Vocabulary> vocabulary() {
    return vocabulary;
  }

  /** The vocabulary of a text, if it is the bundled one, which need not be read again. */
  Optional<Vocabulary> vocabulary(SourceText text) {
    return vocabulary.filter(known -> bundle.orElseThrow().vocabulary().text().equals(text.text()));
  }

  /** Whether the rules were checked with a vocabulary that says the same. */
  boolean holds(Vocabulary other) {
    return vocabulary
        .filter(known -> known == other || known.canonical().equals(other.canonical()))
        .isPresent();
  }

  /** Whether the rules were checked with these rows of the guidance. */
  boolean holds(Optional<SourceText> rows) {
    return rows.map(SourceText::text).equals(bundle.map(all -> all.guidance().text()));
  }

  /**
   * A file as it was parsed and checked when the application was built, with {@link #holds
   * vocabulary} and {@link #holds guidance} of then: only if its text and its folder are those of
   * then.
   *
   * @param folder its folder below {@code rules/}
   * @param text its text, with plain line ends
   */
  Optional<RuleFile> checked(String folder, SourceText text) {
    return Optional.ofNullable(byText.get(text.text()))
        .filter(known -> known.folder().equals(folder))
        .map(known -> known.file(text));
  }

  /**
   * The hash of a vocabulary and rules, if they are the bundled ones.
   *
   * @param other the vocabulary
   * @param rules the rule files, by path
   */
  Optional<String> hash(Vocabulary other, List<RuleFile> rules) {
    boolean same = holds(other) && rules.size() == files.size();
    for (int index = 0; same && index < files.size(); index++) {
      same = isOf(rules.get(index), files.get(index));
    }
    return same ? bundle.map(Bundle::hash) : Optional.empty();
  }

  /** The class that a file was compiled to when the application was built, if it was. */
  Optional<String> model(RuleFile file) {
    return files.stream()
        .filter(known -> isOf(file, known))
        .findFirst()
        .or(
            () -> {
              String key = RuleCompiler.key(file);
              return files.stream().filter(known -> known.key().equals(key)).findFirst();
            })
        .map(Bundle.CheckedFile::modelClass);
  }

  /**
   * By the parsed rules, for a file whose rules were changed after it was parsed keeps its text.
   */
  private static boolean isOf(RuleFile file, Bundle.CheckedFile known) {
    return file.rules() == known.rules() && file.packageName().equals(known.packageName());
  }
}
