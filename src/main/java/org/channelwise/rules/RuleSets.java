package org.channelwise.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.input.Problem;
import org.channelwise.input.Read;
import org.channelwise.input.Vocabulary;
import org.channelwise.input.VocabularyReader;

/** Reads folders of rules, checks them, and makes them ready to fire. */
public final class RuleSets {

  private final BundledRules bundled = BundledRules.load();

  /** The rules that travel in the application. */
  public RuleSet bundled() {
    return build(bundled.folder()).orElseThrow();
  }

  /**
   * The rules of a folder.
   *
   * @param folder the folder, {@code rules/} of a project
   * @param shown how places in it are named, usually the path as a person typed it
   */
  public Read<RuleSet> in(Path folder, String shown) {
    return RuleFolderReader.read(folder, shown).then(this::build);
  }

  private Read<RuleSet> build(RuleFolder folder) {
    return VocabularyReader.read(folder.vocabulary())
        .then(
            terms ->
                parse(folder.files(), terms, bundled)
                    .then(files -> new Read.Good<>(ready(terms, files))));
  }

  /**
   * Parses and checks rule files.
   *
   * @param bundled what need not be parsed and checked again
   */
  static Read<List<RuleFile>> parse(
      List<RuleFolder.Entry> entries, Vocabulary terms, BundledRules bundled) {
    RuleReader reader = new RuleReader(terms);
    List<Problem> problems = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    for (RuleFolder.Entry entry : entries) {
      Optional<RuleFile> checked =
          bundled.checked(entry.folder(), RuleReader.plain(entry.text()), terms);
      if (checked.isPresent()) {
        files.add(checked.get());
        continue;
      }
      Read<RuleFile> read = reader.read(entry.text(), entry.folder());
      problems.addAll(read.problems());
      if (read instanceof Read.Good<RuleFile> good) {
        files.add(good.value());
      }
    }
    problems.addAll(RuleNames.check(files));
    return problems.isEmpty() ? new Read.Good<>(List.copyOf(files)) : new Read.Bad<>(problems);
  }

  private RuleSet ready(Vocabulary terms, List<RuleFile> files) {
    LoadedRules loaded = LoadedRules.load(files, bundled);
    Map<Phase, PhaseRules> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      phases.put(phase, loaded.phase(phase));
    }
    List<PhaseRules> guardrails = new ArrayList<>();
    guardrails.add(Objects.requireNonNull(phases.get(Phase.GUARDRAILS)));
    if (!loaded.models().containsAll(bundled.models(Phase.GUARDRAILS))) {
      guardrails.add(bundledGuardrails());
    }
    return new RuleSet(terms, files, hash(terms, files), phases, guardrails);
  }

  /** The bundled guardrails, read with the bundled vocabulary, whatever rules are in use. */
  private PhaseRules bundledGuardrails() {
    RuleFolder all = bundled.folder();
    Vocabulary terms = VocabularyReader.read(all.vocabulary()).orElseThrow();
    List<RuleFolder.Entry> guardrails =
        all.files().stream().filter(entry -> entry.isOf(Phase.GUARDRAILS)).toList();
    return LoadedRules.load(parse(guardrails, terms, bundled).orElseThrow(), bundled)
        .phase(Phase.GUARDRAILS);
  }

  private static String hash(Vocabulary terms, List<RuleFile> files) {
    String rules =
        files.stream()
            .flatMap(
                file ->
                    file.rules().stream().map(rule -> file.packageName() + " " + rule.canonical()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return "sha256:" + RuleCompiler.sha256(terms.canonical() + "\n" + rules);
  }
}
