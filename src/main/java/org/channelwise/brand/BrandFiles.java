package org.channelwise.brand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Shapes;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;

/** Finds the brands that campaigns name; each file is read once. */
public final class BrandFiles {
  private final BrandReader reader;
  private final Path workingFolder;
  private final Optional<Path> given;
  private final Map<Path, BrandFile> files = new ConcurrentHashMap<>();

  /**
   * Looks for brands.
   *
   * @param workingFolder what relative paths start from
   */
  public BrandFiles(Vocabulary vocabulary, Optional<Path> given, Path workingFolder) {
    this.reader = new BrandReader(vocabulary);
    this.workingFolder = workingFolder;
    this.given = given;
  }

  /**
   * A brand's file.
   *
   * @param shown the file, relative to the working folder where the campaign's is
   */
  public record BrandFile(String shown, Parsed<Brand> brand) {

    /** The brand, if its file is right. */
    public Optional<Brand> good() {
      return brand instanceof Parsed.Ok<Brand> good ? Optional.of(good.value()) : Optional.empty();
    }
  }

  /** The brand file to use for every campaign, if one was given. */
  public Optional<BrandFile> given() {
    return given.map(
        path ->
            files.computeIfAbsent(
                workingFolder.resolve(path), file -> read(file, InputFiles.slashed(path))));
  }

  /**
   * The brand that a campaign names.
   *
   * @param origin where the campaign comes from
   * @return its file; empty if there is none in any folder that it could stand in
   */
  public Optional<BrandFile> find(String name, Origin origin) {
    if (!Shapes.ID.looksRight(name)) {
      return Optional.empty();
    }
    for (Path folder = origin.folder(); folder != null; folder = folder.getParent()) {
      Path tree = folder;
      Path file = folder.resolve("brands").resolve(name + ".yaml");
      if (Files.exists(file)) {
        return Optional.of(
            files.computeIfAbsent(file, path -> read(path, tree, name, shown(path, origin))));
      }
    }
    return Optional.empty();
  }

  private String shown(Path file, Origin origin) {
    return InputFiles.slashed(origin.absolute() ? file : workingFolder.relativize(file));
  }

  private BrandFile read(Path file, Path tree, String name, String shown) {
    if (!InputFiles.staysWithin(tree, file)) {
      return new BrandFile(
          shown,
          InputFiles.bad(
              shown,
              "The file is a link that leads out of the folder that holds brands.",
              "Put the brand file itself there."));
    }
    return new BrandFile(shown, text(file, shown).then(source -> reader.readNamed(name, source)));
  }

  private BrandFile read(Path file, String shown) {
    return new BrandFile(shown, text(file, shown).then(reader::read));
  }

  /** The text of a brand's file. */
  static Parsed<SourceText> text(Path file, String shown) {
    return InputFiles.wholeFile(file, shown)
        .<Parsed<SourceText>>map(problem -> new Parsed.Failed<>(List.of(problem)))
        .orElseGet(() -> InputFiles.text(file, shown));
  }

  /**
   * Where a campaign comes from.
   *
   * @param folder the folder of its file, absolute
   * @param absolute whether its path was given as an absolute one
   */
  public record Origin(Path folder, boolean absolute) {}
}
