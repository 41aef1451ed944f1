package org.channelwise.campaign;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.channelwise.brand.BrandFiles;
import org.channelwise.brand.BrandFiles.Origin;
import org.channelwise.brand.BrandReader;
import org.channelwise.source.DocumentStream;
import org.channelwise.source.InTurn;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.YamlDocument;
import org.channelwise.vocabulary.Vocabulary;

/** Reads campaigns from files, folders and standard input. */
public final class CampaignFiles {
  private static final String STANDARD_INPUT = "-";
  private static final Set<String> NO_CAMPAIGNS = Set.of("expected.yaml", "facts.yaml");

  private final Path workingFolder;
  private final CampaignDocuments reader;

  /**
   * Reads campaigns by the terms of a vocabulary.
   *
   * @param brand the brand file to use for every campaign, if not the one that it names
   */
  public CampaignFiles(Vocabulary vocabulary, Optional<Path> brand) {
    this(vocabulary, brand, Path.of(""));
  }

  /**
   * Reads campaigns by the terms of a vocabulary.
   *
   * @param brand the brand file to use for every campaign, if not the one that it names
   * @param workingFolder what relative paths start from, and where the brands of campaigns from
   *     standard input are looked for
   */
  public CampaignFiles(Vocabulary vocabulary, Optional<Path> brand, Path workingFolder) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.reader =
        new CampaignDocuments(vocabulary, new BrandFiles(vocabulary, brand, this.workingFolder));
  }

  /**
   * The campaigns of all arguments in the order of the input, or what is wrong with each.
   *
   * @param arguments files, folders (every campaign below them, sorted by path) and {@code -} for
   *     standard input
   * @param standardInput standard input, read to its end if an argument asks for it
   */
  public List<Parsed<Brief>> read(List<String> arguments, InputStream standardInput) {
    try (Stream<Parsed<Brief>> campaigns = stream(arguments, standardInput)) {
      return campaigns.toList();
    }
  }

  /**
   * As {@link #read}, but files are opened and read no further than campaigns are asked for, so
   * that there may be any number of them. To be closed.
   */
  public Stream<Parsed<Brief>> stream(List<String> arguments, InputStream standardInput) {
    return written(arguments, standardInput)
        .map(read -> read.then(campaign -> new Parsed.Ok<>(campaign.brief())));
  }

  /** As {@link #stream}, with what stands in the files, so that it can be changed. */
  public Stream<Parsed<WrittenCampaign>> written(
      List<String> arguments, InputStream standardInput) {
    return pending(arguments, standardInput)
        .map(campaign -> campaign.read().settle())
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** As {@link #stream}, but each campaign is still to be read, for which many threads may care. */
  public Stream<PendingCampaign> pending(List<String> arguments, InputStream standardInput) {
    return InTurn.of(arguments.stream().map(argument -> () -> argument(argument, standardInput)));
  }

  private Stream<PendingCampaign> argument(String argument, InputStream standardInput) {
    if (argument.equals(STANDARD_INPUT)) {
      return reader.read(
          new DocumentStream(STANDARD_INPUT, standardInput).stream(),
          new Origin(workingFolder, false));
    }
    Path given;
    try {
      given = Path.of(argument);
    } catch (InvalidPathException e) {
      return told(
          InputFiles.bad(argument, "This cannot be the path of a file.", "Check the path."));
    }
    Path path = workingFolder.resolve(given).normalize();
    return Files.isDirectory(path)
        ? folder(argument, given, path)
        : file(path, argument, origin(path, given), false);
  }

  private Stream<PendingCampaign> folder(String argument, Path given, Path folder) {
    Parsed<List<Path>> below = InputFiles.below(folder, argument);
    if (!(below instanceof Parsed.Ok<List<Path>> files)) {
      return told(below);
    }
    AtomicBoolean any = new AtomicBoolean();
    Stream<Supplier<Stream<PendingCampaign>>> campaigns =
        files.value().stream()
            .filter(file -> !NO_CAMPAIGNS.contains(String.valueOf(file.getFileName())))
            .map(
                file ->
                    () ->
                        file(
                                file,
                                InputFiles.slashed(given.resolve(folder.relativize(file))),
                                origin(file, given),
                                true)
                            .peek(campaign -> any.set(true)));
    Parsed<Brief> none =
        InputFiles.bad(
            argument,
            "There is no campaign in this folder or below it.",
            "Campaign files end in .yaml and begin with campaign: and an id.");
    return Stream.concat(InTurn.of(campaigns), told(none).filter(problem -> !any.get()));
  }

  /**
   * The campaigns of a file.
   *
   * @param amongOthers whether it may as well be a brand's file, which holds no campaign
   */
  private Stream<PendingCampaign> file(
      Path path, String shown, Origin origin, boolean amongOthers) {
    Parsed<InputStream> opened = InputFiles.open(path, shown);
    if (!(opened instanceof Parsed.Ok<InputStream> in)) {
      return told(opened);
    }
    DocumentStream documents = new DocumentStream(shown, in.value());
    Parsed<YamlDocument> first = documents.next();
    boolean brand =
        amongOthers
            && !documents.hasNext()
            && first instanceof Parsed.Ok<YamlDocument> good
            && BrandReader.looksLikeBrand(good.value());
    return reader
        .read(Stream.concat(brand ? Stream.empty() : Stream.of(first), documents.stream()), origin)
        .onClose(documents::close);
  }

  private static Stream<PendingCampaign> told(Parsed<?> bad) {
    return Stream.of(CampaignDocuments.broken(bad.problems()));
  }

  private Origin origin(Path file, Path given) {
    Path folder = file.getParent();
    return new Origin(folder == null ? workingFolder : folder, given.isAbsolute());
  }
}
