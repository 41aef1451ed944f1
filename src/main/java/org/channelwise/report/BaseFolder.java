package org.channelwise.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Place;

/**
 * The folder that paths are relative to, for programs that look for files there.
 *
 * @param folder the folder, absolute; paths stay as they were given if there is none
 */
public record BaseFolder(Optional<Path> folder) {

  /** Leaves paths as they are. */
  public static final BaseFolder AS_GIVEN = new BaseFolder(Optional.empty());

  private static final String REPOSITORY = ".git";

  /** A folder that was named. */
  public static BaseFolder of(Path given) {
    return new BaseFolder(Optional.of(given.toAbsolutePath().normalize()));
  }

  /** The root of the work tree that holds the working folder, else that folder itself. */
  public static BaseFolder usual() {
    Path working = Path.of("").toAbsolutePath();
    for (Path folder = working; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return of(folder);
      }
    }
    return of(working);
  }

  /** A place as seen from the folder; what lies elsewhere is named in full. */
  public Place seen(Place place) {
    return place.file().equals("-")
        ? place
        : new Place(seen(place.file()), place.line(), place.column());
  }

  /** A file as seen from the folder; what lies elsewhere is named in full. */
  public String seen(String file) {
    if (folder.isEmpty()) {
      return file;
    }
    try {
      Path base = folder.get();
      Path path = Path.of(file).toAbsolutePath().normalize();
      if (path.startsWith(base)) {
        return below(base, path);
      }
      Path real = path.toRealPath();
      return real.startsWith(base.toRealPath())
          ? below(base.toRealPath(), real)
          : InputFiles.slashed(path);
    } catch (InvalidPathException | IOException e) {
      return file;
    }
  }

  private static String below(Path base, Path path) {
    String below = InputFiles.slashed(base.relativize(path));
    return below.isEmpty() ? "." : below;
  }
}
