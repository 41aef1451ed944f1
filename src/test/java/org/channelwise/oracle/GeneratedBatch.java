package org.channelwise.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.Advisor;
import org.channelwise.ProgrammeReview;
import org.channelwise.Reviewer;
import org.channelwise.advice.Reviewed;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandArgument;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.RuleSet;
import org.channelwise.generated.BrandGenerator;
import org.channelwise.generated.CampaignGenerator;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.portfolio.WhatIf;

/** Generated campaigns, most of them of one generated brand, that are reviewed together. */
final class GeneratedBatch {

  /** Years after the rules were checked, so that they are due. */
  private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

  private final RuleSet rules;
  private final long seed;
  private final BrandGenerator.Generated brand;
  private final List<String> texts = new ArrayList<>();
  private final Compared compared;
  private final List<String> failures = new ArrayList<>();

  /**
   * Makes up campaigns.
   *
   * @param rules the rules to compare
   * @param size how many campaigns
   * @param seed what the campaigns and their brand depend on, and nothing else
   */
  GeneratedBatch(RuleSet rules, int size, long seed) {
    this.rules = rules;
    this.seed = seed;
    this.brand = new BrandGenerator(rules.vocabulary(), seed).brand("brand-" + seed);
    this.compared = new Compared(new NaiveEvaluator(rules.files()));
    CampaignGenerator campaigns = new CampaignGenerator(rules.vocabulary(), seed);
    for (int i = 0; i < size; i++) {
      texts.add(campaigns.campaign("generated-" + i, Optional.of(brand).filter(b -> named())));
    }
  }

  /** Three campaigns of four name the brand. */
  private boolean named() {
    return texts.size() % 4 != 0;
  }

  /**
   * Reviews the campaigns, two of them together and all of them together, and compares every
   * firing.
   *
   * @param folder an empty folder of its own, for the brand's file
   */
  GeneratedBatch run(Path folder) {
    RuleSet watched = rules.watched(compared);
    Reviewer reviewer = new Reviewer(watched, new Advisor(watched, DAY));
    ProgrammeReview all = new ProgrammeReview(watched);
    CampaignFiles files = files(folder);
    for (int from = 0; from < texts.size(); from += 2) {
      ProgrammeReview two = new ProgrammeReview(watched);
      List<String> both = texts.subList(from, Math.min(from + 2, texts.size()));
      for (String text : both) {
        guarded(
            text,
            () -> {
              Brief brief = brief(files, text);
              Reviewed reviewed = reviewer.review(brief);
              all.add(brief, reviewed);
              two.add(brief, reviewed);
            });
      }
      guarded(together(both), two::programme);
    }
    guarded(together(texts), all::programme);
    Brand read = new BrandArgument(rules.vocabulary(), folder).read(brand.id()).orElseThrow();
    PortfolioAdvisor portfolios = new PortfolioAdvisor(watched);
    questions(read).forEach(question -> guarded("", () -> portfolios.advise(read, question)));
    return this;
  }

  /** Nothing, at most one channel and at most three, and the first channel there or not. */
  private List<WhatIf> questions(Brand read) {
    Optional<String> first = rules.vocabulary().terms("channels").stream().findFirst();
    Optional<String> run = read.channels().keySet().stream().findFirst();
    return List.of(
        WhatIf.NOTHING,
        new WhatIf(Optional.of(1), Optional.empty(), Optional.empty()),
        new WhatIf(Optional.of(3), Optional.empty(), Optional.empty()),
        new WhatIf(Optional.empty(), first, Optional.empty()),
        new WhatIf(Optional.empty(), Optional.empty(), run));
  }

  private static String together(List<String> texts) {
    return String.join("---\n", texts);
  }

  private CampaignFiles files(Path folder) {
    try {
      Path brands = Files.createDirectory(folder.resolve("brands"));
      Files.writeString(brands.resolve(brand.id() + ".yaml"), brand.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CampaignFiles(rules.vocabulary(), Optional.empty(), folder);
  }

  private static Brief brief(CampaignFiles files, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return files.read(List.of("-"), new ByteArrayInputStream(bytes)).get(0).orElseThrow();
  }

  /** Notes what differs, or fails, with the files that make it. */
  private void guarded(String campaign, Runnable step) {
    List<String> wrong = new ArrayList<>();
    try {
      step.run();
    } catch (RuntimeException | AssertionError e) {
      wrong.add("It fails: " + e);
    }
    wrong.addAll(compared.takeDifferences());
    wrong.forEach(
        each ->
            failures.add(
                "%s%nThe campaign (seed %s):%n%s%nbrands/%s.yaml:%n%s"
                    .formatted(each, seed, campaign, brand.id(), brand.text())));
  }

  /** What was compared. */
  Compared compared() {
    return compared;
  }

  /** Every difference and every failure, with the files that make it. */
  List<String> failures() {
    return failures;
  }
}
