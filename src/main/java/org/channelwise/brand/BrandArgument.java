package org.channelwise.brand;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.vocabulary.Vocabulary;

/** Finds the brand that a command names: by its file, or by its id. */
public final class BrandArgument {

  private final Vocabulary vocabulary;
  private final Path workingFolder;

  /**
   * Finds brands.
   *
   * @param workingFolder what relative paths start from, and where {@code brands/} is looked for,
   *     there or in a folder above
   */
  public BrandArgument(Vocabulary vocabulary, Path workingFolder) {
    this.vocabulary = vocabulary;
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
  }

  /** The brand, or everything that is wrong with its file. */
  public Parsed<Brand> read(String argument) {
    Path file;
    try {
      file = workingFolder.resolve(Path.of(argument));
    } catch (InvalidPathException e) {
      return InputFiles.bad(argument, "This cannot be the path of a file.", "Check the path.");
    }
    if (Files.exists(file)) {
      return BrandFiles.text(file, argument).then(new BrandReader(vocabulary)::read);
    }
    return new BrandFiles(vocabulary, Optional.empty(), workingFolder)
        .find(argument, new BrandFiles.Origin(workingFolder, false))
        .map(BrandFiles.BrandFile::brand)
        .orElseGet(
            () ->
                InputFiles.bad(
                    argument,
                    "There is no such file, and no brand of this name in brands/.",
                    "Give the path of a brand file, or the id of a brand in brands/ here or in a"
                        + " folder above."));
  }
}
