package org.channelwise.lab.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/**
 * A revision of a git repository, read by a library: no other program is run.
 *
 * @param name the revision as a person writes it, for example {@code HEAD} or {@code main~2}
 */
public record GitRevision(String name) {

  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_ENTRIES = 5_000;
  private static final int DEEPEST = 6;

  /** What begins the name of a revision where a folder might be named as well. */
  public static final String PREFIX = "git:";

  /** The revision that a text names, if it names one and not a folder. */
  public static Optional<GitRevision> of(String text) {
    return text.startsWith(PREFIX)
        ? Optional.of(new GitRevision(text.substring(PREFIX.length())))
        : Optional.empty();
  }

  /**
   * The vocabulary, the guidance and the rule files that a folder had in this revision, by their
   * paths in it; or why they cannot be read.
   *
   * @param folder the folder in the work tree, which need not exist any more
   * @param shown how the folder in this revision is named
   */
  public Parsed<Map<String, byte[]>> rules(Path folder, String shown) {
    SystemReader system = SystemReader.getInstance();
    SystemReader.setInstance(new UnconfiguredSystem(system));
    try {
      Path whole = real(folder);
      FileRepositoryBuilder builder =
          new FileRepositoryBuilder().setMustExist(true).findGitDir(existing(whole));
      if (builder.getGitDir() == null) {
        return bad(
            shown, "No git repository holds this folder.", "Name a folder of rules instead.");
      }
      try (Repository repository = builder.build()) {
        return rules(repository, whole, shown);
      }
    } catch (RevisionSyntaxException e) {
      return unknown(shown);
    } catch (IOException | RuntimeException e) {
      return bad(
          shown,
          "The git repository cannot be read.",
          "Check that git show works here, or name a folder of rules instead.");
    } finally {
      SystemReader.setInstance(system);
    }
  }

  private Parsed<Map<String, byte[]>> rules(Repository repository, Path folder, String shown)
      throws IOException {
    if (repository.isBare()) {
      return bad(shown, "The repository has no work tree.", "Name a folder of rules instead.");
    }
    ObjectId tree = name.isBlank() ? null : repository.resolve(name + "^{tree}");
    if (tree == null) {
      return unknown(shown);
    }
    String path =
        real(repository.getWorkTree().toPath()).relativize(folder).toString().replace('\\', '/');
    return path.isEmpty() ? files(repository, tree, shown) : below(repository, tree, path, shown);
  }

  private Parsed<Map<String, byte[]>> below(
      Repository repository, ObjectId tree, String path, String shown) throws IOException {
    try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
      return found == null || found.getFileMode() != FileMode.TREE
          ? bad(
              shown,
              "This revision has no folder " + path + ".",
              "Name a revision that has it, or another folder with --rules.")
          : files(repository, found.getObjectId(0), shown);
    }
  }

  private static Parsed<Map<String, byte[]>> files(
      Repository repository, ObjectId tree, String shown) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      long bytes = 0;
      for (int entries = 0; walk.next(); entries++) {
        if (entries == MOST_ENTRIES || bytes > MOST_BYTES) {
          return bad(
              shown,
              "The folder had more files or bytes than a folder of rules may have.",
              "Name another revision.");
        }
        String path = walk.getPathString();
        if (walk.getNameString().startsWith(".")) {
          continue;
        }
        if (walk.isSubtree() && walk.getDepth() < DEEPEST) {
          walk.enterSubtree();
        } else if (isOurs(path)) {
          if (walk.getFileMode() == FileMode.SYMLINK) {
            return bad(
                shown + "/" + path,
                "This was a link in that revision, and links are not followed.",
                "Name another revision.");
          }
          // One byte more than there may be, so that too large a file is told as in a folder.
          byte[] content = read(repository, walk.getObjectId(0));
          bytes += content.length;
          files.put(path, content);
        }
      }
    }
    return new Parsed.Ok<>(files);
  }

  private static byte[] read(Repository repository, ObjectId file) throws IOException {
    try (var in = repository.open(file, Constants.OBJ_BLOB).openStream()) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private static boolean isOurs(String path) {
    return path.equals(RuleFolder.VOCABULARY)
        || path.equals(RuleFolder.GUIDANCE)
        || path.endsWith(RuleFolder.RULE_FILE);
  }

  private Parsed<Map<String, byte[]>> unknown(String shown) {
    return bad(
        shown,
        "The repository has no such revision.",
        "Name a branch, a tag or a commit, as in git:main or git:HEAD~1.");
  }

  private static Parsed<Map<String, byte[]>> bad(String shown, String message, String hint) {
    return InputFiles.bad(shown, message, hint);
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    Path parent = whole.getParent();
    return parent == null ? whole : real(parent).resolve(whole.getFileName());
  }

  private static File existing(Path path) {
    Path folder = path;
    while (!Files.isDirectory(folder)) {
      Path parent = folder.getParent();
      if (parent == null) {
        break;
      }
      folder = parent;
    }
    return folder.toFile();
  }
}
