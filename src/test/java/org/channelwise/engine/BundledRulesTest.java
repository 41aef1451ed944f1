package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;
import org.channelwise.vocabulary.VocabularyReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRulesTest {

  private static final Path RULES = Path.of("rules");
  private static final Path EDITED = Path.of("fit", "consent.drl");

  private final BundledRules bundled = BundledRules.load();

  @TempDir private Path copy;

  @BeforeEach
  void copyRules() throws IOException {
    RulesCopy.copy(RULES, copy);
  }

  @Test
  void whatWasParsedWhenBuiltIsWhatIsParsedNow() {
    RuleFolder folder = folder("house/rules");

    List<RuleFile> known = parse(folder, bundled);

    assertThat(parsedAgain(folder)).isEmpty();
    assertThat(known).isEqualTo(parse(folder, BundledRules.NONE));
    assertThat(known).allMatch(file -> file.source().name().startsWith("house/rules/"));
    assertThat(known)
        .allMatch(file -> bundled.model(file).equals(modelByKey(file)))
        .noneMatch(file -> modelByKey(file).isEmpty());
  }

  @Test
  void theBundledFolderIsTheFolderOnTheDisk() {
    assertThat(bundled.folder()).isEqualTo(folder("rules"));
  }

  @Test
  void textsThatAreBundledAreReadAsTheyStand() throws IOException {
    assertThat(readBesideTheBundle()).isEqualTo(folder("rules"));
    edit(EDITED, text -> text.replace("{name} has", "Our {name} has"));
    edit(Path.of("vocabulary.yaml"), text -> "# A comment.\n" + text);
    edit(Path.of("guidance.yaml"), text -> text + "# Another.\n");
    assertThat(readBesideTheBundle()).isEqualTo(folder("rules"));
  }

  @Test
  void theBundledVocabularyIsTheOneOnTheDisk() {
    RuleFolder folder = folder("rules");
    Vocabulary known = bundled.vocabulary(folder.vocabulary().orElseThrow()).orElseThrow();

    assertThat(known.tree()).isEqualTo(vocabulary(folder).tree());
    assertThat(bundled.vocabulary(new SourceText("rules/vocabulary.yaml", "channels:\n")))
        .isEmpty();
  }

  @Test
  void theBundledHashIsThatOfTheRulesOnTheDiskAndOfNoOthers() throws IOException {
    RuleFolder folder = folder("rules");
    List<RuleFile> files = parse(folder, bundled);

    assertThat(bundled.hash(vocabulary(folder), files))
        .contains(RuleLoader.computedHash(vocabulary(folder), files));
    assertThat(bundled.hash(vocabulary(folder), files.subList(1, files.size()))).isEmpty();
    edit(EDITED, text -> text.replace("{name} has", "Our {name} has"));
    assertThat(bundled.hash(vocabulary(folder), parse(folder("rules"), bundled))).isEmpty();
  }

  @Test
  void otherLineEndsAreNoEdit() throws IOException {
    edit(EDITED, text -> "\uFEFF" + text.replace("\n", "\r\n"));
    RuleFolder folder = folder("rules");

    assertThat(parsedAgain(folder)).isEmpty();
  }

  @Test
  void anEditedFileIsParsedAgainAlone() throws IOException {
    edit(EDITED, text -> "\n" + text);
    RuleFolder folder = folder("rules");

    assertThat(parsedAgain(folder)).containsExactly("rules/fit/consent.drl");
    assertThat(parse(folder, bundled)).isEqualTo(parse(folder, BundledRules.NONE));
  }

  @Test
  void aFileInAnotherFolderIsCheckedAgain() throws IOException {
    Files.move(copy.resolve(EDITED), copy.resolve("review").resolve("consent.drl"));
    RuleFolder folder = folder("rules");

    assertThat(RuleSets.parse(folder, vocabulary(folder), bundled, Watch.NONE).problems())
        .isNotEmpty()
        .allMatch(problem -> problem.place().file().equals("rules/review/consent.drl"));
  }

  @Test
  void anEditedVocabularyHasEveryFileCheckedAgain() throws IOException {
    edit(Path.of("vocabulary.yaml"), text -> text.replace("withdrawn:", "taken-back:"));
    RuleFolder folder = folder("rules");

    assertThat(parsedAgain(folder)).hasSameSizeAs(folder.files());
    assertThat(RuleSets.parse(folder, vocabulary(folder), bundled, Watch.NONE).problems())
        .extracting(problem -> problem.message())
        .anyMatch(message -> message.contains("withdrawn"));
  }

  @Test
  void aCommentInTheVocabularyIsNoEdit() throws IOException {
    edit(Path.of("vocabulary.yaml"), text -> "# A comment.\n" + text);
    RuleFolder folder = folder("rules");

    assertThat(parsedAgain(folder)).isEmpty();
  }

  /** The class of the same rules in a text that differs in white space. */
  private Optional<String> modelByKey(RuleFile file) {
    return bundled.model(
        new RuleFile(
            file.source(), file.phase(), file.packageName(), new ArrayList<>(file.rules())));
  }

  private List<String> parsedAgain(RuleFolder folder) {
    Vocabulary terms = vocabulary(folder);
    boolean same = bundled.holds(folder.guidance()) && bundled.holds(terms);
    return folder.files().stream()
        .filter(file -> !same || bundled.checked(file.folder(), file.text()).isEmpty())
        .map(file -> file.text().name())
        .toList();
  }

  private RuleFolder readBesideTheBundle() {
    return RuleFolderReader.read(copy, "rules", bundled).whole().orElseThrow();
  }

  private RuleFolder folder(String shown) {
    return RuleFolderReader.read(copy, shown, BundledRules.NONE).whole().orElseThrow();
  }

  private static List<RuleFile> parse(RuleFolder folder, BundledRules known) {
    return RuleSets.parse(folder, vocabulary(folder), known, Watch.NONE).orElseThrow();
  }

  private static Vocabulary vocabulary(RuleFolder folder) {
    return VocabularyReader.read(folder.vocabulary().orElseThrow()).orElseThrow();
  }

  private void edit(Path file, UnaryOperator<String> change) throws IOException {
    Path edited = copy.resolve(file);
    Files.writeString(edited, change.apply(Files.readString(edited)));
  }
}
