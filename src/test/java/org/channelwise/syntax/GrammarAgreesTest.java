package org.channelwise.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.channelwise.Corpus;
import org.channelwise.grammar.RuleGrammarLexer;
import org.channelwise.grammar.RuleGrammarParser;
import org.channelwise.language.Slip;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parser that is written by hand accepts what the grammar accepts, and nothing else: it tells
 * nothing of the one and something of everything else.
 */
class GrammarAgreesTest {

  private static final int MUTATIONS = 5_000;
  private static final int LONGEST_TEXT = 500;
  private static final String IMPORT = "importorg.channelwise.facts.*;";

  private static final Pattern PIECE =
      Pattern.compile("\"[^\"\n]*\"|[A-Za-z$@][\\w-]*|-?[0-9.]+|[=!<>]=|\\s+|(?s:.)");

  private static final List<String> PIECES =
      Stream.of(
              "\" ( ) : ; , . $ @ ' [ ] { } * + - / % ! # | & ? = == != > < >= <= === => <> <- ->",
              "|| && // /* */ end rule when then not in exists contains true false insert package",
              "import or and null ende then: END Candidate name fit $x a-b 5 -1 0.5 .5 1. 010 1e5",
              "\"x\" \"\" “ ” é \u00a0 \u200b ≥ ， ； （ ） <<<<<<< ======= >>>>>>> \\ 'x' “x”")
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  @Test
  void ofEveryCorpus() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("rules", "src/test/resources")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        for (Path file : all.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
          texts.add(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
        }
      }
    }
    Slip.all().forEach(slip -> texts.add(slip.text()));
    Corpus.counted(texts.size(), "rule files that the grammar judges");

    texts.forEach(GrammarAgreesTest::assertAgreed);
    assertThat(texts).filteredOn(GrammarAgreesTest::isInGrammar).hasSizeGreaterThan(80);
    assertThat(texts).filteredOn(text -> !isInGrammar(text)).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ofMutatedRules(long seed) throws IOException {
    Random random = new Random(seed);
    List<List<String>> rules = shortFiles();
    int right = 0;
    for (int count = 0; count < MUTATIONS; count++) {
      String text = mutated(rules.get(random.nextInt(rules.size())), random);
      assertAgreed(text);
      right += isInGrammar(text) ? 1 : 0;
    }

    assertThat(right).isBetween(MUTATIONS / 20, MUTATIONS / 2);
  }

  private static void assertAgreed(String text) {
    String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
    SourceText source = new SourceText("test.drl", plain);
    ProblemCollector unseen = new ProblemCollector(source);
    Characters.check(plain, unseen);
    if (unseen.count() > 0) {
      return;
    }
    ProblemCollector problems = new ProblemCollector(source);
    RuleParser.parse(plain, "fit", List.of("Candidate", "Campaign"), problems);

    assertThat(problems.count() == 0)
        .as(() -> plain + "\n" + problems.inOrder())
        .isEqualTo(isInGrammar(plain));
  }

  private static boolean isInGrammar(String text) {
    List<String> errors = new ArrayList<>();
    BaseErrorListener listener =
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              Object symbol,
              int line,
              int column,
              String message,
              RecognitionException exception) {
            errors.add(message);
          }
        };
    RuleGrammarLexer lexer = new RuleGrammarLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(listener);
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    RuleGrammarParser parser = new RuleGrammarParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(listener);
    RuleGrammarParser.FileContext file = parser.file();
    return errors.isEmpty()
        && file.importLine().getText().equals(IMPORT)
        && tokens.getTokens().stream()
            .filter(token -> token.getType() == RuleGrammarLexer.STRING)
            .map(token -> token.getText())
            .allMatch(
                quoted ->
                    quoted.codePointCount(0, quoted.length()) <= LONGEST_TEXT + 2
                        && quoted.indexOf('\t') < 0);
  }

  /** Files of one rule each, in pieces that are about as long as tokens. */
  private static List<List<String>> shortFiles() throws IOException {
    List<List<String>> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
        String text = Files.readString(file);
        files.add(pieces(text.substring(0, text.indexOf("\nend\n") + 5)));
      }
    }
    return files;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }

  private static String mutated(List<String> file, Random random) {
    List<String> pieces = new ArrayList<>(file);
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int at = random.nextInt(pieces.size());
      int other = random.nextInt(pieces.size());
      switch (random.nextInt(6)) {
        case 0 -> pieces.remove(at);
        case 1, 2 -> pieces.add(at, PIECES.get(random.nextInt(PIECES.size())));
        case 3 -> pieces.set(at, PIECES.get(random.nextInt(PIECES.size())));
        case 4 -> pieces.add(at, pieces.get(other));
        default -> pieces.set(at, pieces.set(other, pieces.get(at)));
      }
    }
    return String.join("", pieces);
  }
}
