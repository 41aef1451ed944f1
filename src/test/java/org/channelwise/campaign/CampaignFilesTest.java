package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Candidate;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Campaigns come from files, folders and standard input; brands from where they are looked for. */
class CampaignFilesTest {
  private static final String CAMPAIGN =
      "campaign: spring-sale\ngoal: retention\nmessage: { purpose: offer }\n";

  @TempDir Path temporary = Path.of("");

  @Test
  void aFolderGivesEveryCampaignBelowItByItsPath() {
    List<Parsed<Brief>> read = Inputs.read(Inputs.GOOD, "programme");
    assertThat(read)
        .extracting(each -> each.orElseThrow().file())
        .containsExactly("programme/a.yaml", "programme/b.yaml", "programme/spring/campaign.yaml");
  }

  @Test
  void theOrderOfTheArgumentsIsKept() {
    List<Parsed<Brief>> read = Inputs.read(Inputs.GOOD, "programme/b.yaml", "programme/a.yaml");
    assertThat(read)
        .extracting(each -> each.orElseThrow().campaign().id())
        .containsExactly("a-second", "a-first");
  }

  @Test
  void aBrandIsLookedForInEveryFolderAbove() {
    List<Parsed<Brief>> read = Inputs.read(Inputs.GOOD, "programme");
    assertThat(read)
        .extracting(each -> each.orElseThrow().brand().map(Brand::id))
        .containsExactly(Optional.of("northwind"), Optional.empty(), Optional.of("southwind"));
  }

  @Test
  void theBrandsPlacesAreShownAsTheCampaignsAre() {
    Path deep = Inputs.GOOD.resolve("programme");
    assertThat(Inputs.read(deep, "a.yaml").get(0).orElseThrow().place("channels.sms.reach"))
        .hasToString("../brands/northwind.yaml:8:12");
    Path absolute = deep.resolve("a.yaml").toAbsolutePath();
    assertThat(Inputs.read(deep, absolute.toString()).get(0).orElseThrow().place("channels.sms"))
        .extracting(Place::file)
        .isEqualTo(InputFiles.slashed(Inputs.GOOD.toAbsolutePath()) + "/brands/northwind.yaml");
  }

  @Test
  void aFolderWithoutCampaignsIsAProblem() {
    assertThat(Inputs.rendered(Inputs.read(Inputs.GOOD, "skipped").get(0).problems()))
        .isEqualTo(
            """
            skipped:1:1: There is no campaign in this folder or below it.
              Campaign files end in .yaml and begin with campaign: and an id.
            """);
  }

  @Test
  void aMissingFileDoesNotKeepTheOthersFromBeingRead() {
    List<Parsed<Brief>> read = Inputs.read(Inputs.GOOD, "no-such.yaml", "least.yaml");
    assertThat(Inputs.rendered(read.get(0).problems()))
        .isEqualTo("no-such.yaml:1:1: There is no such file.\n  Check the path.\n");
    assertThat(read.get(1).orElseThrow().campaign().id()).isEqualTo("spring-sale");
  }

  @Test
  void standardInputIsReadForAHyphen() {
    List<Parsed<Brief>> read =
        Inputs.files(Inputs.GOOD, Optional.empty())
            .read(List.of("-"), Inputs.text(CAMPAIGN + "brand: northwind\n---\n" + "gaol: x\n"));
    assertThat(read.get(0).orElseThrow().place("goal")).hasToString("-:2:7");
    assertThat(read.get(0).orElseThrow().brand()).map(Brand::id).contains("northwind");
    assertThat(read.get(1).problems()).first().extracting(Problem::place).hasToString("-:6:1");
  }

  @Test
  void standardInputWithoutAnythingIsAProblem() {
    assertThat(Inputs.rendered(Inputs.read(Inputs.GOOD, "-").get(0).problems()))
        .startsWith("-:1:1: The file is empty.\n");
  }

  @Test
  void theBrandOptionWinsOverTheNamedBrand() {
    Path brand = Path.of("programme", "brands", "southwind.yaml");
    Brief brief =
        Inputs.files(Inputs.GOOD, Optional.of(brand))
            .read(List.of("brand-channels.yaml"), Inputs.nothing())
            .get(0)
            .orElseThrow();
    assertThat(brief.candidates()).extracting(Candidate::channel).containsExactly("social");
    assertThat(brief.place("channels.social")).hasToString("programme/brands/southwind.yaml:3:3");
  }

  @Test
  void aMissingBrandOptionIsAProblemOfItsOwn() {
    Parsed<Brief> read =
        Inputs.files(Inputs.GOOD, Optional.of(Path.of("no-such.yaml")))
            .read(List.of("least.yaml"), Inputs.nothing())
            .get(0);
    assertThat(Inputs.rendered(read.problems()))
        .isEqualTo(
            """
            no-such.yaml:1:1: There is no such file.
              Check the path.
            """);
  }

  @Test
  void aWrongBrandOptionIsToldOnceAndCampaignsOnlyWhatIsWrongWithThem() {
    List<Parsed<Brief>> read =
        Inputs.files(Inputs.GOOD, Optional.of(Path.of("no-such.yaml")))
            .read(
                List.of("-"),
                Inputs.text(CAMPAIGN + "---\n" + CAMPAIGN + "---\ncampaign: other\n"));
    assertThat(read).hasSize(3);
    assertThat(Inputs.rendered(read.get(0).problems()))
        .startsWith("no-such.yaml:1:1: There is no such file.");
    assertThat(read.get(1).problems()).hasSize(1);
    assertThat(Inputs.rendered(read.get(1).problems()))
        .startsWith("-:5:11: campaign is \"spring-sale\", as is");
    assertThat(Inputs.rendered(read.get(2).problems())).doesNotContain("brand");
  }

  @Test
  void aBrandAmongCampaignsIsNoCampaign() throws IOException {
    Path tree = Files.createDirectories(temporary.resolve("tree"));
    Files.writeString(tree.resolve("a.yaml"), "brand: northwind\n");
    Files.writeString(tree.resolve("b.yaml"), CAMPAIGN);
    assertThat(Inputs.read(temporary, "tree"))
        .extracting(each -> each.orElseThrow().campaign().id())
        .containsExactly("spring-sale");
  }

  @Test
  void aBrandInAFileWithCampaignsIsNotPassedOver() throws IOException {
    Path tree = Files.createDirectories(temporary.resolve("tree"));
    Files.writeString(tree.resolve("a.yaml"), "brand: northwind\n---\n" + CAMPAIGN);
    List<Parsed<Brief>> read = Inputs.read(temporary, "tree");
    assertThat(read.get(0).problems())
        .extracting(Problem::message)
        .containsExactly("This describes a brand, not a campaign.");
    assertThat(read.get(1).orElseThrow().campaign().id()).isEqualTo("spring-sale");
  }

  @Test
  void aBrandThatIsALinkOutOfItsFolderIsRefused() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret.yaml"), "brand: linked\n");
    Path tree = temporary.resolve("tree");
    Files.createDirectories(tree.resolve("brands"));
    link(tree.resolve("brands/linked.yaml"), outside);
    Files.writeString(tree.resolve("c.yaml"), CAMPAIGN + "brand: linked\n");
    assertThat(Inputs.rendered(Inputs.read(tree, "c.yaml").get(0).problems()))
        .contains("brands/linked.yaml:1:1: The file is a link that leads out of the folder");
  }

  @Test
  void linksOutOfAFolderAreNotFollowed() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.yaml"), CAMPAIGN);
    Path tree = Files.createDirectories(temporary.resolve("tree"));
    Files.writeString(tree.resolve("inside.yaml"), CAMPAIGN);
    link(tree.resolve("linked.yaml"), outside);
    assertThat(Inputs.read(temporary, "tree"))
        .extracting(each -> each.orElseThrow().file())
        .containsExactly("tree/inside.yaml");
  }

  private static void link(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "symbolic links cannot be made here");
    }
  }
}
