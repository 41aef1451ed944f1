package org.channelwise.campaign;

import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.Places;
import org.channelwise.source.Problems;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;

/** Reads a campaign from its fields, whether these stand in a file or were made or edited. */
public final class CampaignReader {
  private final Vocabulary vocabulary;
  private final BriefWriter briefs;

  /** A reader that knows the terms of a vocabulary. */
  public CampaignReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.briefs = new BriefWriter(vocabulary);
  }

  /**
   * Reads a campaign, or says everything that is wrong with it.
   *
   * @param source the text that its fields stand in; an empty one, with a name for the campaign, if
   *     they stand nowhere
   */
  public Parsed<Brief> read(SourceText source, Node root, Optional<Brand> brand) {
    Problems problems = new Problems(source);
    check(root, brand, problems);
    return problems.any()
        ? new Parsed.Failed<>(problems.inOrder())
        : new Parsed.Ok<>(brief(source, root, brand));
  }

  /** Adds what is wrong with a campaign to the problems. */
  void check(Node root, Optional<Brand> brand, Problems problems) {
    new ShapeCheck(vocabulary::terms, problems).check(root, CampaignShape.CAMPAIGN);
    Block campaign = Block.of(root);
    CampaignChecks checks = new CampaignChecks(campaign, problems);
    checks.audience();
    checks.timing();
    boolean choiceIsKnown =
        brand.isPresent()
            || campaign.scalar("brand").isEmpty()
            || campaign.node("channels").isPresent();
    if (choiceIsKnown) {
      checks.plan(vocabulary.terms("channels"), new Candidates(vocabulary, campaign, brand).ids());
    }
  }

  /** The campaign, if nothing is wrong with it. */
  Brief brief(SourceText source, Node root, Optional<Brand> brand) {
    Block campaign = Block.of(root);
    Candidates candidates = new Candidates(vocabulary, campaign, brand);
    return briefs.write(campaign, candidates, brand, Places.of(source, root));
  }
}
