package org.channelwise.engine;

import java.util.List;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.source.Node;
import org.channelwise.source.SourceText;

/**
 * What is stored of the rules in the application, as {@link RecordWriter} writes it.
 *
 * @param vocabulary the text of the vocabulary that the rules were checked with
 * @param terms what it was parsed to
 * @param guidance the text of the rows that the rules were checked with
 * @param files the rule files, by path
 * @param hash the hash of the vocabulary and all rules, see {@link RuleSet#hash}
 */
record Bundle(
    Text vocabulary, Node.Mapping terms, Text guidance, List<CheckedFile> files, String hash) {

  Bundle {
    files = List.copyOf(files);
  }

  /** A file as it stands, by its path. */
  record Text(String name, String text) {

    static Text of(SourceText source) {
      return new Text(source.name(), source.text());
    }

    SourceText source() {
      return new SourceText(name, text);
    }
  }

  /**
   * A file of rules, found right with the bundled vocabulary.
   *
   * @param text the file as it stands
   * @param phase when its rules run
   * @param packageName its package
   * @param rules what it was parsed to
   * @param key what it was compiled from, see {@link RuleCompiler#key}
   * @param modelClass the class through which the engine finds its rules
   */
  record CheckedFile(
      Text text,
      Phase phase,
      String packageName,
      List<RuleFile.Rule> rules,
      String key,
      String modelClass) {

    CheckedFile {
      rules = List.copyOf(rules);
    }

    static CheckedFile of(RuleFile file, CompiledFile compiled) {
      return new CheckedFile(
          Text.of(file.source()),
          file.phase(),
          file.packageName(),
          file.rules(),
          compiled.key(),
          compiled.modelClass());
    }

    /** Its folder below {@code rules/}. */
    String folder() {
      return packageName.replace('.', '/');
    }

    /** The file, its text under some name. */
    RuleFile file(SourceText source) {
      return new RuleFile(source, phase, packageName, rules);
    }
  }
}
