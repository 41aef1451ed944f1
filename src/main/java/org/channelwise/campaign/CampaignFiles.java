package org.channelwise.campaign;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.channelwise.brand.BrandFiles;
import org.channelwise.brand.BrandFiles.Origin;
import org.channelwise.brand.BrandReader;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Vocabulary;

/** Reads campaigns from files, folders and standard input. */
public final class CampaignFiles {
  private static final String STANDARD_INPUT = "-";
  private static final Set<String> NO_CAMPAIGNS = Set.of("expected.yaml", "facts.yaml");

  private final Path workingFolder;
  private final CampaignReader reader;

  /**
   * Reads campaigns by the terms of a vocabulary.
   *
   * @param vocabulary the terms
   * @param brand the brand file to use for every campaign, if not the one that it names
   */
  public CampaignFiles(Vocabulary vocabulary, Optional<Path> brand) {
    this(vocabulary, brand, Path.of(""));
  }

  /**
   * Reads campaigns by the terms of a vocabulary.
   *
   * @param vocabulary the terms
   * @param brand the brand file to use for every campaign, if not the one that it names
   * @param workingFolder what relative paths start from, and where the brands of campaigns from
   *     standard input are looked for
   */
  public CampaignFiles(Vocabulary vocabulary, Optional<Path> brand, Path workingFolder) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.reader =
        new CampaignReader(vocabulary, new BrandFiles(vocabulary, brand, this.workingFolder));
  }

  /**
   * The campaigns of all arguments in the order of the input, or what is wrong with each.
   *
   * @param arguments files, folders (every campaign below them, sorted by path) and {@code -} for
   *     standard input
   * @param standardInput standard input, read to its end if an argument asks for it
   */
  public List<Parsed<Brief>> read(List<String> arguments, InputStream standardInput) {
    return stream(arguments, standardInput).toList();
  }

  /** As {@link #read}, but each file is opened only when its campaigns are asked for. */
  public Stream<Parsed<Brief>> stream(List<String> arguments, InputStream standardInput) {
    return arguments.stream().flatMap(argument -> argument(argument, standardInput));
  }

  private Stream<Parsed<Brief>> argument(String argument, InputStream standardInput) {
    if (argument.equals(STANDARD_INPUT)) {
      return campaigns(
          InputFiles.text(standardInput, STANDARD_INPUT), new Origin(workingFolder, false));
    }
    Path given;
    try {
      given = Path.of(argument);
    } catch (InvalidPathException e) {
      return Stream.of(
          InputFiles.bad(argument, "This cannot be the path of a file.", "Check the path."));
    }
    Path path = workingFolder.resolve(given).normalize();
    if (Files.isDirectory(path)) {
      return folder(argument, given, path);
    }
    return campaigns(InputFiles.text(path, argument), origin(path, given));
  }

  private Stream<Parsed<Brief>> folder(String argument, Path given, Path folder) {
    Parsed<List<Path>> below = InputFiles.below(folder, argument);
    if (!(below instanceof Parsed.Ok<List<Path>> files)) {
      return Stream.of(new Parsed.Failed<>(below.problems()));
    }
    AtomicBoolean found = new AtomicBoolean();
    Stream<Parsed<Brief>> campaigns =
        files.value().stream()
            .filter(file -> !NO_CAMPAIGNS.contains(String.valueOf(file.getFileName())))
            .flatMap(
                file -> {
                  String shown = InputFiles.slashed(given.resolve(folder.relativize(file)));
                  Parsed<SourceText> text = InputFiles.text(file, shown);
                  if (isBrand(text)) {
                    return Stream.empty();
                  }
                  found.set(true);
                  return campaigns(text, origin(file, given));
                });
    Parsed<Brief> none =
        InputFiles.bad(
            argument,
            "There is no campaign in this folder or below it.",
            "Campaign files end in .yaml and begin with campaign: and an id.");
    return Stream.concat(campaigns, Stream.of(none).filter(problem -> !found.get()));
  }

  private Stream<Parsed<Brief>> campaigns(Parsed<SourceText> text, Origin origin) {
    return text instanceof Parsed.Ok<SourceText> good
        ? reader.read(good.value(), origin).stream()
        : Stream.of(new Parsed.Failed<>(text.problems()));
  }

  private Origin origin(Path file, Path given) {
    Path folder = file.getParent();
    return new Origin(folder == null ? workingFolder : folder, given.isAbsolute());
  }

  private static boolean isBrand(Parsed<SourceText> text) {
    return text instanceof Parsed.Ok<SourceText> good && BrandReader.looksLikeBrand(good.value());
  }
}
