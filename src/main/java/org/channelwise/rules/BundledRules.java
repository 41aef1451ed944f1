package org.channelwise.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.input.SourceText;
import org.channelwise.input.Vocabulary;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules that travel in the application: their texts, what they were parsed to, and the classes
 * they were compiled to when it was built.
 */
final class BundledRules {

  /** No rules: everything is parsed and compiled. */
  static final BundledRules NONE = new BundledRules("", Optional.empty(), List.of());

  /** The name of the resource that lists the files. */
  static final String INDEX = "index";

  private static final String FOLDER = "/org/channelwise/bundled/";

  private final String vocabulary;
  private final Optional<SourceText> guidance;
  private final List<Entry> files;
  private final Map<String, Entry> byText = new HashMap<>();
  private final Map<Phase, Once<KieBase>> bases = new EnumMap<>(Phase.class);
  private final HeadStart headStart = new HeadStart(this::prepare);

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
   * Rules with what was made of them.
   *
   * @param vocabulary the vocabulary that the rules were checked with, see {@link
   *     Vocabulary#canonical}
   * @param guidance the rows of the guidance that the rules were checked with
   * @param files the rule files, by path
   */
  BundledRules(String vocabulary, Optional<SourceText> guidance, List<Entry> files) {
    this.vocabulary = vocabulary;
    this.guidance = guidance;
    this.files = List.copyOf(files);
    this.files.forEach(known -> byText.put(known.file().source().text(), known));
    ClassLoader loader = BundledRules.class.getClassLoader();
    for (Phase phase : Phase.values()) {
      bases.put(phase, new Once<>(() -> PhaseRules.base(models(phase), loader)));
    }
  }

  /** Reads what is bundled. */
  static BundledRules load() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(INDEX)))) {
      String vocabulary = RuleTrees.text(in);
      SourceText guidance = new SourceText("rules/" + RuleFolder.GUIDANCE, RuleTrees.text(in));
      List<Entry> files = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.add(entry(in));
      }
      return new BundledRules(vocabulary, Optional.of(guidance), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(DataInputStream in) throws IOException {
    SourceText text = new SourceText(RuleTrees.text(in), RuleTrees.text(in));
    Phase phase = Phase.valueOf(RuleTrees.text(in));
    RuleFile file = new RuleFile(text, phase, RuleTrees.text(in), RuleTrees.read(in));
    return new Entry(file, RuleTrees.text(in), RuleTrees.text(in));
  }

  /** Writes what {@link #load} reads. */
  void write(DataOutputStream out) throws IOException {
    RuleTrees.write(vocabulary, out);
    RuleTrees.write(guidance.map(SourceText::text).orElse(""), out);
    out.writeInt(files.size());
    for (Entry entry : files) {
      RuleTrees.write(entry.file().source().name(), out);
      RuleTrees.write(entry.file().source().text(), out);
      RuleTrees.write(entry.file().phase().name(), out);
      RuleTrees.write(entry.file().packageName(), out);
      RuleTrees.write(entry.file().rules(), out);
      RuleTrees.write(entry.key(), out);
      RuleTrees.write(entry.modelClass(), out);
    }
  }

  /** The bundled folder of rules. */
  RuleFolder folder() {
    String name = "rules/" + RuleFolder.VOCABULARY;
    return new RuleFolder(
        new SourceText(name, new String(bytes(name), StandardCharsets.UTF_8)),
        guidance,
        files.stream()
            .map(known -> new RuleFolder.Entry(known.folder(), known.file().source()))
            .toList());
  }

  /** Whether the rules were checked with these rows of the guidance. */
  boolean holds(Optional<SourceText> rows) {
    return rows.map(SourceText::text).equals(guidance.map(SourceText::text));
  }

  /**
   * A file as it was parsed and checked when the application was built: only if its text, its
   * folder and the vocabulary are those it was checked with then.
   *
   * @param folder its folder below {@code rules/}
   * @param text its text, with plain line ends
   * @param terms the vocabulary in use
   */
  Optional<RuleFile> checked(String folder, SourceText text, Vocabulary terms) {
    return Optional.ofNullable(byText.get(text.text()))
        .filter(known -> known.folder().equals(folder) && vocabulary.equals(terms.canonical()))
        .map(Entry::file)
        .map(file -> new RuleFile(text, file.phase(), file.packageName(), file.rules()));
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

  /** Begins to make ready what a campaign's answer needs, in the background. */
  void begin() {
    headStart.begin();
  }

  /** Waits for what was begun in the background. */
  void settle() {
    headStart.settle();
  }

  private void prepare() {
    for (Phase phase : Phase.ofEveryCampaign()) {
      KieSession session = Objects.requireNonNull(bases.get(phase)).get().newKieSession();
      session.fireAllRules();
      session.dispose();
    }
  }

  /** All bundled rules of a phase, made ready to fire once for all who use them. */
  KieBase base(Phase phase) {
    settle();
    return Objects.requireNonNull(bases.get(phase)).get();
  }

  /** The model classes of the rules of a phase. */
  Set<String> models(Phase phase) {
    return files.stream()
        .filter(known -> known.file().phase() == phase)
        .map(Entry::modelClass)
        .collect(Collectors.toSet());
  }

  private static byte[] bytes(String name) {
    try (InputStream in = BundledRules.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The application lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
