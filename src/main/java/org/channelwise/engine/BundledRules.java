package org.channelwise.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The rules that travel in the application: their texts, what they were parsed to, and the classes
 * they were compiled to when it was built.
 */
final class BundledRules {

  /** No rules: everything is parsed and compiled. */
  static final BundledRules NONE =
      new BundledRules(Optional.empty(), Optional.empty(), List.of(), "", Map.of());

  /** The resource that holds them. */
  static final String INDEX = "/org/channelwise/bundled/index";

  private final Optional<Terms> terms;
  private final Optional<SourceText> guidance;
  private final List<Entry> files;
  private final Map<String, BundleReader.Encoded> contents;
  private final Map<String, Entry> byText = new HashMap<>();
  private final String hash;

  /**
   * One bundled file.
   *
   * @param file the file, found right with the bundled vocabulary
   * @param key what it was compiled from, see {@link RuleCompiler#key}
   * @param modelClass the class through which the engine finds its rules
   */
  record Entry(RuleFile file, String key, String modelClass) {

    /** Its folder below {@code rules/}. */
    String folder() {
      return file.packageName().replace('.', '/');
    }
  }

  /**
   * The vocabulary.
   *
   * @param text its file
   * @param vocabulary what stands in it
   */
  record Terms(SourceText text, Vocabulary vocabulary) {}

  /**
   * Rules with what was made of them.
   *
   * @param terms the vocabulary that the rules were checked with
   * @param guidance the rows of the guidance that the rules were checked with
   * @param files the rule files, by path
   * @param hash the hash of the vocabulary and all rules, see {@link RuleSet#hash}
   */
  BundledRules(
      Optional<Terms> terms, Optional<SourceText> guidance, List<Entry> files, String hash) {
    this(terms, guidance, files, hash, Map.of());
  }

  private BundledRules(
      Optional<Terms> terms,
      Optional<SourceText> guidance,
      List<Entry> files,
      String hash,
      Map<String, BundleReader.Encoded> contents) {
    this.terms = terms;
    this.hash = hash;
    this.contents = contents;
    this.guidance = guidance;
    this.files = List.copyOf(files);
    this.files.forEach(known -> byText.put(known.file().source().text(), known));
  }

  /** Reads what is bundled. */
  static BundledRules load() {
    BundleReader in = new BundleReader(bytes());
    Map<String, BundleReader.Encoded> contents = new HashMap<>();
    Terms terms = new Terms(source(in, contents), new Vocabulary(TermTrees.read(in)));
    SourceText guidance = source(in, contents);
    List<Entry> files = in.all(each -> entry(each, contents));
    return new BundledRules(Optional.of(terms), Optional.of(guidance), files, in.text(), contents);
  }

  private static SourceText source(BundleReader in, Map<String, BundleReader.Encoded> contents) {
    String name = in.text();
    BundleReader.Encoded content = in.encoded();
    contents.put(name, content);
    return new SourceText(name, content.text());
  }

  private static Entry entry(BundleReader in, Map<String, BundleReader.Encoded> contents) {
    SourceText text = source(in, contents);
    Phase phase = Phase.valueOf(in.text());
    RuleFile file = new RuleFile(text, phase, in.text(), RuleTrees.read(in));
    return new Entry(file, in.text(), in.text());
  }

  /** Writes what {@link #load} reads. */
  void write(BundleWriter out) {
    write(terms.orElseThrow().text(), out);
    TermTrees.write(terms.orElseThrow().vocabulary().tree(), out);
    write(guidance.orElseThrow(), out);
    out.all(files, BundledRules::write);
    out.text(hash);
  }

  private static void write(SourceText text, BundleWriter out) {
    out.text(text.name());
    out.text(text.text());
  }

  private static void write(Entry entry, BundleWriter out) {
    write(entry.file().source(), out);
    out.text(entry.file().phase().name());
    out.text(entry.file().packageName());
    RuleTrees.write(entry.file().rules(), out);
    out.text(entry.key());
    out.text(entry.modelClass());
  }

  /** The bundled folder of rules. */
  RuleFolder folder() {
    return new RuleFolder(
        terms.orElseThrow().text(),
        guidance,
        files.stream()
            .map(known -> new RuleFolder.Entry(known.folder(), known.file().source()))
            .toList());
  }

  /**
   * The text of a bundled file, if some bytes are just its content: they need not be decoded then.
   *
   * @param path where the file stands below {@code rules/}, with slashes
   * @param content the bytes
   */
  Optional<String> text(String path, byte[] content) {
    return Optional.ofNullable(contents.get("rules/" + path))
        .filter(known -> known.utf8().equals(ByteBuffer.wrap(content)))
        .map(BundleReader.Encoded::text);
  }

  /** The vocabulary of a text, if it is the bundled one, which need not be read again. */
  Optional<Vocabulary> vocabulary(SourceText text) {
    return terms.filter(known -> known.text().text().equals(text.text())).map(Terms::vocabulary);
  }

  /** Whether the rules were checked with a vocabulary that says the same. */
  boolean holds(Vocabulary vocabulary) {
    return terms
        .map(Terms::vocabulary)
        .filter(known -> known == vocabulary || known.canonical().equals(vocabulary.canonical()))
        .isPresent();
  }

  /** Whether the rules were checked with these rows of the guidance. */
  boolean holds(Optional<SourceText> rows) {
    return rows.map(SourceText::text).equals(guidance.map(SourceText::text));
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
        .map(Entry::file)
        .map(file -> new RuleFile(text, file.phase(), file.packageName(), file.rules()));
  }

  /**
   * The hash of a vocabulary and rules, if they are the bundled ones.
   *
   * @param vocabulary the vocabulary
   * @param rules the rule files, by path
   */
  Optional<String> hash(Vocabulary vocabulary, List<RuleFile> rules) {
    boolean same = holds(vocabulary) && rules.size() == files.size();
    for (int index = 0; same && index < files.size(); index++) {
      RuleFile known = files.get(index).file();
      same =
          known.packageName().equals(rules.get(index).packageName())
              && known.source().text().equals(rules.get(index).source().text());
    }
    return same ? Optional.of(hash) : Optional.empty();
  }

  /** The class that a file was compiled to when the application was built, if it was. */
  Optional<String> model(RuleFile file) {
    Entry same = byText.get(file.source().text());
    if (same != null) {
      return Optional.of(same.modelClass());
    }
    String key = RuleCompiler.key(file);
    return files.stream()
        .filter(known -> known.key().equals(key))
        .map(Entry::modelClass)
        .findFirst();
  }

  private static byte[] bytes() {
    try (InputStream in = BundledRules.class.getResourceAsStream(INDEX)) {
      if (in == null) {
        throw new IllegalStateException("The application lacks its resource " + INDEX);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
