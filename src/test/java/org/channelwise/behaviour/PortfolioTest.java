package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.channelwise.Advisor;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.Reason;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandArgument;
import org.channelwise.brand.BrandReader;
import org.channelwise.campaign.Brief;
import org.channelwise.cli.Main;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.report.format.Document;
import org.channelwise.report.format.DocumentFormat;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.TextDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the advice on any brand's channels. */
class PortfolioTest {

  private static final int BRANDS = 60;
  private static final List<String> STAGES =
      List.copyOf(Shipped.RULES.vocabulary().terms("stages"));
  private static final String SMALL = "fixtures/portfolio/small-samples/brand.yaml";
  private static final Path TEN = Path.of("fixtures/portfolio/ten-channels/brand.yaml");

  /** The lines of a brand file, its channels apart, so that they can be shuffled. */
  private record Sketch(List<String> channels, String purposes) {

    Brand brand() {
      String text = "brand: drawn\nchannels:\n" + String.join("", channels) + purposes;
      return read(text);
    }

    Sketch shuffled(Random random) {
      List<String> other = new ArrayList<>(channels);
      Collections.shuffle(other, random);
      return new Sketch(other, purposes);
    }

    @Override
    public String toString() {
      return String.join("", channels) + purposes;
    }
  }

  static List<Sketch> sketches() {
    return IntStream.range(0, BRANDS).mapToObj(seed -> sketch(new Random(seed))).toList();
  }

  private static Sketch sketch(Random random) {
    List<String> ids = new ArrayList<>(Shipped.channels().toList());
    Collections.shuffle(ids, random);
    List<String> channels =
        ids.subList(0, 2 + random.nextInt(ids.size() - 1)).stream()
            .map(id -> channel(id, random))
            .toList();
    List<String> purposes = new ArrayList<>(Shipped.RULES.vocabulary().terms("purposes"));
    Collections.shuffle(purposes, random);
    return new Sketch(channels, "purposes: " + purposes.subList(0, 1 + random.nextInt(4)) + "\n");
  }

  private static String channel(String id, Random random) {
    StringBuilder text = new StringBuilder("  " + id + ":\n    reach: 0.5\n");
    if (random.nextInt(8) == 0) {
      text.append("    pinned: true\n");
    }
    if (random.nextBoolean()) {
      text.append("    content: %s\n".formatted(random.nextInt(40)));
    }
    if (random.nextInt(10) > 0) {
      text.append("    results:\n");
      List<String> stages = new ArrayList<>(STAGES);
      Collections.shuffle(stages, random);
      stages.subList(0, 1 + random.nextInt(3)).forEach(stage -> text.append(stage(stage, random)));
    }
    return text.toString();
  }

  private static String stage(String stage, Random random) {
    int contacts = (int) Math.pow(10, 1 + random.nextInt(5)) * (1 + random.nextInt(9));
    int actions = random.nextInt(1 + contacts / 5);
    int acquisitions = random.nextInt(1 + actions / 2);
    List<String> figures = new ArrayList<>(List.of("contacts: " + contacts));
    Map.of(
            "actions",
            actions,
            "acquisitions",
            acquisitions,
            "assists",
            random.nextInt(1 + acquisitions),
            "spend",
            random.nextInt(20_000),
            "revenue",
            acquisitions * (1 + random.nextInt(60)))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(figure -> random.nextInt(8) > 0)
        .forEach(figure -> figures.add(figure.getKey() + ": " + figure.getValue()));
    return "      %s: { %s }\n".formatted(stage, String.join(", ", figures));
  }

  private static Brand read(String text) {
    return TextDecoder.decode("brand.yaml", text.getBytes(StandardCharsets.UTF_8))
        .then(new BrandReader(Shipped.RULES.vocabulary())::read)
        .orElseThrow();
  }

  private static PortfolioAdvice advice(Brand brand) {
    return new PortfolioAdvisor(Shipped.RULES).advise(brand);
  }

  private static Set<String> kept(PortfolioAdvice advice) {
    return advice.keep().stream()
        .map(PortfolioAdvice.Kept::channel)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> dropped(PortfolioAdvice advice) {
    return advice.drop().stream()
        .map(PortfolioAdvice.Dropped::channel)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> unmeasured(PortfolioAdvice advice) {
    return advice.unmeasured().stream()
        .map(PortfolioAdvice.NotMeasured::channel)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void everyChannelStandsSomewhere(Sketch sketch) {
    Brand brand = sketch.brand();
    PortfolioAdvice advice = advice(brand);

    Set<String> all = new TreeSet<>(kept(advice));
    all.addAll(dropped(advice));
    all.addAll(unmeasured(advice));
    assertThat(all).containsExactlyElementsOf(new TreeSet<>(brand.channels().keySet()));
    assertThat(dropped(advice)).noneMatch(kept(advice)::contains);
    assertThat(dropped(advice)).noneMatch(unmeasured(advice)::contains);
    assertThat(advice.keep()).allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    assertThat(advice.drop()).allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    assertThat(advice.unmeasured()).allSatisfy(each -> assertThat(each.gaps()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void protectionsHold(Sketch sketch) {
    Brand brand = sketch.brand();
    PortfolioAdvice advice = advice(brand);
    Set<String> dropped = dropped(advice);

    brand
        .channels()
        .forEach(
            (id, channel) -> {
              if (channel.pinned()) {
                assertThat(dropped).doesNotContain(id);
              }
            });
    for (PortfolioAdvice.Stage stage : advice.stages()) {
      assertThat(stage.results()).anySatisfy(each -> assertThat(each.dropped()).isFalse());
      assertThat(stage.results())
          .filteredOn(each -> each.rank() == 1)
          .allSatisfy(each -> assertThat(each.dropped()).isFalse());
    }
    for (String purpose : brand.purposes()) {
      Set<String> fitting = fitting(brand, purpose);
      if (!fitting.isEmpty()) {
        fitting.removeAll(dropped);
        assertThat(fitting).as("left for " + purpose).isNotEmpty();
      }
    }
  }

  private static Set<String> fitting(Brand brand, String purpose) {
    Brief campaign =
        Campaigns.of(
            Shipped.RULES.vocabulary(),
            "campaign: x\ngoal: conversion\nmessage: { purpose: %s }\nchannels: { %s }\n"
                .formatted(
                    purpose,
                    brand.channels().keySet().stream()
                        .map(id -> id + ": { consent: explicit }")
                        .collect(Collectors.joining(", "))));
    return Answers.eligible(new Advisor(Shipped.RULES).recommend(campaign)).stream()
        .map(scored -> scored.channel())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void moreThanSevenStayOnlyWhereEachIsProtected(Sketch sketch) {
    PortfolioAdvice advice = advice(sketch.brand());

    boolean tooMany =
        advice.findings().stream().anyMatch(each -> each.code().equals("TOO_MANY_CHANNELS"));
    assertThat(tooMany).isEqualTo(advice.keep().size() > 7);
    if (tooMany) {
      assertThat(advice.keep())
          .allSatisfy(
              kept ->
                  assertThat(kept.reasons())
                      .extracting(reason -> reason.rule().name())
                      .doesNotContain("A channel stays while nothing speaks against it"));
    }
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void theOrderOfTheFileChangesNothing(Sketch sketch) {
    PortfolioAdvice one = advice(sketch.brand());
    PortfolioAdvice other = advice(sketch.shuffled(new Random(1)).brand());

    assertThat(other.keep()).isEqualTo(one.keep());
    assertThat(other.drop()).isEqualTo(one.drop());
    assertThat(other.unmeasured()).isEqualTo(one.unmeasured());
    assertThat(other.stages()).isEqualTo(one.stages());
    assertThat(other.findings().stream().map(each -> each.reason().text()).sorted())
        .containsExactlyElementsOf(
            one.findings().stream().map(each -> each.reason().text()).sorted().toList());
  }

  @Test
  void figuresOfFewNeverDropAChannelOrDisplaceOne() {
    String proven =
        "brand: b\nchannels:\n  sms: { results: { conversion: { contacts: 10000, acquisitions: 1000,"
            + " spend: 5000, revenue: 40000 } } }\n";
    Brand brand =
        read(
            proven
                + "  email: { results: { conversion: { contacts: 10, acquisitions: 3, spend: 1,"
                + " revenue: 500 } } }\n"
                + "  phone: { results: { conversion: { contacts: 30, acquisitions: 0, spend: 900,"
                + " revenue: 0 } } }\n");
    PortfolioAdvice advice = advice(brand);

    assertThat(advice.drop()).isEmpty();
    assertThat(unmeasured(advice)).containsExactly("email", "phone");
    assertThat(advice.keep().get(0).channel()).isEqualTo("sms");
    assertThat(advice.stages().get(0).results().get(0).rank()).isEqualTo(1);
    assertThat(advice.stages().get(0).results().get(0).channel()).isEqualTo("sms");
  }

  @Test
  void reasonsQuoteFigures() {
    PortfolioAdvice advice = ten();

    assertThat(advice.keep().stream().flatMap(each -> each.reasons().stream()).map(Reason::text))
        .contains(
            "It earns 43680 EUR, 18.33 for each 1 it costs, and nothing speaks for dropping it");
    assertThat(advice.drop().stream().flatMap(each -> each.reasons().stream()).map(Reason::text))
        .allSatisfy(text -> assertThat(text).doesNotContain("{").doesNotContain("unknown"));
  }

  private static PortfolioAdvice ten() {
    return advice(
        new BrandArgument(Shipped.RULES.vocabulary(), Path.of(""))
            .read(TEN.toString())
            .orElseThrow());
  }

  @Test
  void aLookWithoutPruningBringsTheChannelsBack() {
    Brief promotion =
        Shipped.FIXTURES.stream()
            .filter(brief -> brief.campaign().id().equals("spring-savings"))
            .findFirst()
            .orElseThrow();

    assertThat(Answers.excluded(new Advisor(Shipped.RULES).recommend(promotion)))
        .containsExactly("sms");
    assertThat(Answers.excluded(new Advisor(Shipped.RULES).withoutPruning().recommend(promotion)))
        .isEmpty();
  }

  @Test
  void theJsonIsAsItsSchemaSays() throws IOException {
    StringWriter out = new StringWriter();
    DocumentFormat.JSON.write(Document.of(ten()), Shipped.RULES, out, Style.PLAIN);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("schema/portfolio.schema.json")));

    assertThat(schema.validate(out.toString(), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(out.toString().replace("\"frees\"", "\"gives\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void thePageIsEightyColumnsWideWithABarForEachChannel() throws IOException {
    StringWriter out = new StringWriter();
    DocumentFormat.PRETTY.write(Document.of(ten()), Shipped.RULES, out, Style.PLAIN);

    assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(out.toString()).contains("Email            ####################  100%");
    assertThat(out.toString()).contains("frees 31000 EUR, 12 pieces a month");
    assertThat(out.toString()).contains("Direct mail      nobody to compare        -");
    assertThat(out.toString()).contains("Facebook ads         31000     21600  -9400.00     0.70");
  }

  @Test
  void theCommandEndsWithOneWhereAChannelIsToBeDropped() {
    assertThat(run("portfolio", TEN.toString())).isEqualTo(1);
    assertThat(run("portfolio", SMALL)).isZero();
    assertThat(run("portfolio", "no-such-brand")).isEqualTo(2);
    assertThat(run("portfolio", TEN.toString(), "--format", "xml")).isEqualTo(2);
    assertThat(run("portfolio", TEN.toString(), "--keep", "0")).isEqualTo(2);
    assertThat(run("portfolio", TEN.toString(), "--with", "fax")).isEqualTo(2);
    assertThat(run("portfolio", TEN.toString(), "--without", "chatbot")).isEqualTo(2);
    assertThat(run("portfolio", TEN.toString(), "--with", "sms", "--without", "sms")).isEqualTo(2);
    assertThat(run("portfolio", TEN.toString(), "--keep", "9")).isEqualTo(1);
    assertThat(run("portfolio", SMALL, "--with", "chatbot")).isZero();
  }

  private static int run(String... arguments) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(InputStream.nullInputStream(), nowhere, nowhere, arguments);
  }
}
