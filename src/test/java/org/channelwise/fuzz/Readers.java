package org.channelwise.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandReader;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.lab.ExpectationReader;
import org.channelwise.lab.Fixtures;
import org.channelwise.language.RuleReader;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.report.format.Document;
import org.channelwise.report.format.DocumentFormat;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
import org.channelwise.source.TextDecoder;
import org.channelwise.vocabulary.GuidanceReader;
import org.channelwise.vocabulary.Vocabulary;
import org.channelwise.vocabulary.VocabularyReader;

/** The readers of YAML and of rules, each by itself. */
final class Readers {

  private static final Pattern PACKAGE = Pattern.compile("package\\s+([a-z.]+)");

  private Readers() {}

  static void campaign(byte[] input) {
    new CampaignFiles(vocabulary(), Optional.empty())
        .read(List.of("-"), new ByteArrayInputStream(input))
        .forEach(read -> Plain.check(input, read));
  }

  /** A brand that is read well is also asked for its portfolio. */
  static void brand(byte[] input) {
    Parsed<Brand> read = text(input).then(new BrandReader(vocabulary())::read);
    Plain.check(input, read);
    if (read instanceof Parsed.Ok<Brand> good) {
      try {
        DocumentFormat.values()[input.length % DocumentFormat.values().length].write(
            Document.of(new PortfolioAdvisor(Shipped.RULES).advise(good.value())),
            Shipped.RULES,
            new StringWriter(),
            Style.PLAIN);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void vocabulary(byte[] input) {
    Plain.check(input, text(input).then(VocabularyReader::read));
  }

  static void guidance(byte[] input) {
    Plain.check(input, text(input).then(GuidanceReader::read));
  }

  static void expectation(byte[] input) {
    Plain.check(input, text(input).then(new ExpectationReader(vocabulary())::campaigns));
    Plain.check(input, text(input).then(new ExpectationReader(vocabulary())::brand));
  }

  /** Facts for a phase, in a fixture that expects nothing of them. */
  static void facts(byte[] input) {
    Path fixture = Scratch.FOLDER.resolve("fixture");
    Scratch.write(fixture.resolve("facts.yaml"), input);
    Scratch.write(
        fixture.resolve("expected.yaml"), "conclusions: []\n".getBytes(StandardCharsets.UTF_8));
    Fixtures.below(fixture, vocabulary())
        .run(Shipped.RULES)
        .all()
        .forEach(
            result ->
                Plain.check(
                    input,
                    result.problems().isEmpty()
                        ? new Parsed.Ok<>(result)
                        : new Parsed.Failed<>(result.problems())));
  }

  static void rules(byte[] input) {
    Parsed<SourceText> text = text(input);
    Plain.check(
        input,
        text.then(
            source ->
                new RuleReader(Optional.of(vocabulary()), Optional.empty())
                    .read(source, folder(source))));
  }

  /** The folder that the package says, so that a rule can be right. */
  static String folder(SourceText source) {
    Matcher said = PACKAGE.matcher(source.text());
    return said.find() ? said.group(1).replace('.', '/') : "fit";
  }

  private static Parsed<SourceText> text(byte[] input) {
    return TextDecoder.decode("input", input);
  }

  private static Vocabulary vocabulary() {
    return Shipped.RULES.vocabulary();
  }
}
