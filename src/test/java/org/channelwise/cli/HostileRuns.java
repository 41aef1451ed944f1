package org.channelwise.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.canary.Heard;

/** Recommends with one hostile folder of rules after the other, in a process of its own. */
final class HostileRuns {

  private HostileRuns() {}

  /**
   * What a run came to.
   *
   * @param name the folder
   * @param status the exit status
   * @param millis how long it took
   * @param heard what the canaries sang
   * @param said what it said on standard output and standard error
   */
  record Run(String name, int status, long millis, String heard, String said) {

    /** Reads a line that {@link #main} printed. */
    static Run of(String line) {
      String[] parts = line.split("\t", -1);
      return new Run(
          parts[0],
          Integer.parseInt(parts[1]),
          Long.parseLong(parts[2]),
          parts[3],
          new String(Base64.getDecoder().decode(parts[4]), StandardCharsets.UTF_8));
    }

    String line() {
      byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
      return String.join(
          "\t",
          name,
          Integer.toString(status),
          Long.toString(millis),
          heard,
          Base64.getEncoder().encodeToString(bytes));
    }
  }

  /**
   * Prints a line for each folder.
   *
   * @param arguments the folder of folders, and a campaign
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream results = System.out;
    List<Path> folders;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      folders = all.sorted().toList();
    }
    for (Path folder : folders) {
      results.println(run(folder, arguments[1]).line());
      results.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  private static Run run(Path folder, String campaign) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, false, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    int status =
        Main.run(
            InputStream.nullInputStream(),
            stream,
            stream,
            "recommend",
            "--rules",
            folder.resolve("rules").toString(),
            campaign);
    long millis = (System.nanoTime() - start) / 1_000_000;
    String heard = String.join(" ", Heard.now());
    return new Run(
        String.valueOf(folder.getFileName()),
        status,
        millis,
        heard,
        said.toString(StandardCharsets.UTF_8).replace(folder + "/", ""));
  }
}
