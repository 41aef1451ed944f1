package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandFiles;
import org.channelwise.brand.BrandFiles.BrandFile;
import org.channelwise.brand.BrandFiles.Origin;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.Places;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;
import org.channelwise.source.ShapeCheck;
import org.channelwise.source.Shapes;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlDocument;
import org.channelwise.source.YamlReader;
import org.channelwise.vocabulary.Vocabulary;

/** Reads the campaigns of files; one whose fields are wrong does not keep the others from it. */
final class CampaignReader {
  private final Vocabulary vocabulary;
  private final BrandFiles brands;
  private final BriefWriter briefs;
  private final Set<String> brandsTold = new HashSet<>();

  CampaignReader(Vocabulary vocabulary, BrandFiles brands) {
    this.vocabulary = vocabulary;
    this.brands = brands;
    this.briefs = new BriefWriter(vocabulary);
  }

  /** The campaigns of a file in their order, or what is wrong with each. */
  List<Parsed<Brief>> read(SourceText source, Origin origin) {
    Map<String, Scalar> ids = new HashMap<>();
    return YamlDocument.split(source).stream()
        .map(document -> read(document, origin, ids))
        .toList();
  }

  private Parsed<Brief> read(YamlDocument document, Origin origin, Map<String, Scalar> ids) {
    Problems problems = new Problems(document.source());
    Optional<Node> tree = YamlReader.read(document, problems);
    if (tree.isEmpty()) {
      return new Parsed.Failed<>(problems.inOrder());
    }
    Node root = tree.get();
    Block campaign = Block.of(root);
    if (campaign.keys().contains("brand") && !campaign.keys().contains("campaign")) {
      brandInstead(root, problems);
      return new Parsed.Failed<>(problems.inOrder());
    }
    new ShapeCheck(vocabulary::terms, problems).check(root, CampaignShape.CAMPAIGN);
    campaign.scalar("campaign").ifPresent(id -> unique(id, ids, problems));
    CampaignChecks checks = new CampaignChecks(campaign, problems);
    checks.audience();

    List<Problem> ofBrand = new ArrayList<>();
    Optional<Brand> brand = brand(root, campaign, origin, problems, ofBrand);
    boolean brandMissing = brand.isEmpty() && campaign.scalar("brand").isPresent();
    Candidates candidates = new Candidates(vocabulary, campaign, brand);
    if (!brandMissing || campaign.node("channels").isPresent()) {
      checks.plan(vocabulary.terms("channels"), candidates.ids());
    }
    if (problems.any() || !ofBrand.isEmpty()) {
      ofBrand.addAll(0, problems.inOrder());
      return new Parsed.Failed<>(ofBrand);
    }
    return new Parsed.Ok<>(
        briefs.write(campaign, candidates, brand, Places.of(document.source(), root)));
  }

  private static void brandInstead(Node root, Problems problems) {
    problems.at(
        ProblemKind.WRONG_SHAPE,
        root,
        "This describes a brand, not a campaign.",
        "Add campaign: with the campaign's id, or give the file with --brand.");
  }

  private static void unique(Scalar id, Map<String, Scalar> ids, Problems problems) {
    Scalar earlier = ids.putIfAbsent(id.text(), id);
    if (earlier != null) {
      problems.at(
          ProblemKind.DUPLICATE_NAME,
          id,
          "campaign is "
              + Quoted.of(id.text())
              + ", as is the campaign at line "
              + earlier.line()
              + ".",
          "Give each campaign of a file an id of its own.");
    }
  }

  /** The campaign's brand. What is wrong with its file is told once, with the first campaign. */
  private Optional<Brand> brand(
      Node root, Block campaign, Origin origin, Problems problems, List<Problem> ofBrand) {
    Optional<Scalar> named = campaign.scalar("brand");
    Optional<BrandFile> file =
        brands.given().or(() -> named.flatMap(name -> brands.find(name.text(), origin)));
    if (file.isEmpty()) {
      named
          .filter(name -> Shapes.ID.looksRight(name.text()))
          .ifPresent(name -> notFound(name, problems));
      return Optional.empty();
    }
    BrandFile found = file.get();
    if (found.brand() instanceof Parsed.Ok<Brand> good) {
      return Optional.of(good.value());
    }
    boolean first = brandsTold.add(found.shown());
    if (first) {
      ofBrand.addAll(found.brand().problems());
    }
    boolean given = brands.given().isPresent();
    if (!(first && given)) {
      problems.at(
          ProblemKind.UNREADABLE_FILE,
          named.filter(name -> !given).map(Node.class::cast).orElse(root),
          "The brand's file " + found.shown() + " has problems of its own.",
          "Mend that file first.");
    }
    return Optional.empty();
  }

  private static void notFound(Scalar name, Problems problems) {
    problems.at(
        ProblemKind.UNREADABLE_FILE,
        name,
        "brand is "
            + Quoted.of(name.text())
            + ", but no file brands/"
            + name.text()
            + ".yaml stands beside this file or in a folder above it.",
        "Create it, correct the name, or name a brand file with --brand.");
  }
}
