package org.channelwise.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether anything that hostile rules try has happened in this process. */
public final class Heard {

  /** The name of the file and of the property that show that something ran. */
  static final String RAN = "ran";

  private Heard() {}

  /** What was heard since this was asked last: a property, a file, a process. */
  public static List<String> now() {
    List<String> heard = new ArrayList<>();
    if (System.getProperty(RAN) != null) {
      heard.add("property");
      System.clearProperty(RAN);
    }
    try {
      if (Files.deleteIfExists(Path.of(RAN))) {
        heard.add("file");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (ProcessHandle.current().children().findAny().isPresent()) {
      heard.add("process");
    }
    return heard;
  }
}
