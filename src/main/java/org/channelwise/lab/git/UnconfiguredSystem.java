package org.channelwise.lab.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A system on which nobody has set git up: to look for its settings, another program would be run,
 * and what is measured would be written among them. What a revision holds depends on neither.
 */
final class UnconfiguredSystem extends SystemReader.Delegate {

  private static final String FILE_SYSTEM = "filesystem";
  private static final Duration COARSEST = Duration.ofSeconds(2);

  UnconfiguredSystem(SystemReader system) {
    super(system);
    setPlatformChecker();
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  /** Settings that stand nowhere. */
  private static final class Nothing extends FileBasedConfig {

    @SuppressWarnings("NullAway") // The library's own way to say that there is no file.
    Nothing(Config parent, FS files) {
      super(parent, null, files);
    }

    /** How exact a file system's times are, which otherwise is measured by writing files. */
    @Override
    public long getTimeUnit(
        String section, String name, String key, long otherwise, TimeUnit unit) {
      return section.equals(FILE_SYSTEM) ? unit.convert(COARSEST) : otherwise;
    }

    @Override
    public void load() {
      // There is nothing to read.
    }

    @Override
    public void save() {
      // There is nowhere to write.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
