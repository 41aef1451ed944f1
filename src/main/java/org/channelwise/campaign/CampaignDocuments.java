package org.channelwise.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandFiles;
import org.channelwise.brand.BrandFiles.BrandFile;
import org.channelwise.brand.BrandFiles.Origin;
import org.channelwise.source.Block;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;
import org.channelwise.source.Shapes;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlDocument;
import org.channelwise.source.YamlReader;
import org.channelwise.vocabulary.Vocabulary;

/** Reads the documents of campaign files; a wrong one does not keep the others from being read. */
final class CampaignDocuments {
  private final CampaignReader reader;
  private final BrandFiles brands;
  private final Set<String> brandsTold = ConcurrentHashMap.newKeySet();

  CampaignDocuments(Vocabulary vocabulary, BrandFiles brands) {
    this.reader = new CampaignReader(vocabulary);
    this.brands = brands;
  }

  /** The campaigns of a file in their order. */
  Stream<PendingCampaign> read(Stream<Parsed<YamlDocument>> documents, Origin origin) {
    Siblings siblings = new Siblings();
    return documents.map(
        document ->
            document instanceof Parsed.Ok<YamlDocument> good
                ? new PendingCampaign(
                    good.value().source().text().length(),
                    () -> read(good.value(), origin, siblings))
                : broken(document.problems()));
  }

  /** A campaign of which nothing can be read. */
  static PendingCampaign broken(List<Problem> problems) {
    return new PendingCampaign(
        0,
        () ->
            new CampaignDraft(
                Optional.empty(),
                new Problems(new SourceText("", "")),
                none -> {},
                all -> all.addAll(problems)));
  }

  private CampaignDraft read(YamlDocument document, Origin origin, Siblings siblings) {
    Problems problems = new Problems(document.source());
    if (document.isBlank()) {
      return unread(problems, found -> siblings.blank(document, found));
    }
    Optional<Node> tree = YamlReader.read(document, problems);
    if (tree.isEmpty()) {
      return unread(problems, none -> {});
    }
    Node root = tree.get();
    Block campaign = Block.of(root);
    if (campaign.keys().contains("brand") && !campaign.keys().contains("campaign")) {
      problems.at(
          ProblemKind.WRONG_SHAPE,
          root,
          "This describes a brand, not a campaign.",
          "Add campaign: with the campaign's id, or give the file with --brand.");
      return unread(problems, none -> {});
    }
    Optional<Scalar> named = campaign.scalar("brand");
    Optional<BrandFile> file =
        brands.given().or(() -> named.flatMap(name -> brands.find(name.text(), origin)));
    Optional<Brand> brand = file.flatMap(BrandFile::good);
    reader.check(root, brand, problems);
    named.ifPresent(name -> checkBrand(name, file, problems));
    boolean right = !problems.any() && (file.isEmpty() || brand.isPresent());
    Optional<Scalar> id = campaign.scalar("campaign");
    return new CampaignDraft(
        right
            ? Optional.of(
                new WrittenCampaign(
                    document.source(), root, reader.brief(document.source(), root, brand)))
            : Optional.empty(),
        problems,
        found -> id.ifPresent(given -> siblings.unique(given, found)),
        all ->
            file.filter(each -> each.good().isEmpty() && brandsTold.add(each.shown()))
                .ifPresent(each -> all.addAll(each.brand().problems())));
  }

  private static CampaignDraft unread(Problems problems, Consumer<Problems> siblings) {
    return new CampaignDraft(Optional.empty(), problems, siblings, none -> {});
  }

  /** What is wrong with a brand's file is told once, but of each campaign that names it. */
  private void checkBrand(Scalar name, Optional<BrandFile> file, Problems problems) {
    if (file.isEmpty() && Shapes.ID.looksRight(name.text())) {
      problems.at(
          ProblemKind.UNREADABLE_FILE,
          name,
          "brand is %s, but no file brands/%s.yaml stands beside this file or in a folder above it."
              .formatted(Quoted.of(name.text()), name.text()),
          "Create it, correct the name, or name a brand file with --brand.");
    } else if (file.isPresent() && file.get().good().isEmpty() && brands.given().isEmpty()) {
      problems.at(
          ProblemKind.UNREADABLE_FILE,
          name,
          "The brand's file " + file.get().shown() + " has problems of its own.",
          "Mend that file first.");
    }
  }
}
