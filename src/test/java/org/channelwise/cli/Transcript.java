package org.channelwise.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** What many commands say, in this process or in one that a test starts. */
public final class Transcript {

  private Transcript() {}

  /** Writes what the settings of this process do, and what every command says. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("settings.txt"), settings(), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("said.txt"),
        said(Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  /** What every command line says; its arguments are split at blanks. */
  static String said(List<String> commands) {
    return commands.stream().map(Transcript::said).collect(Collectors.joining());
  }

  private static String said(String command) {
    Shell.Run run = Shell.run(command.split(" "));
    return "$ " + command + "\n" + run.status() + "\n" + run.out() + "\n" + run.err() + "\n";
  }

  /** Text that comes out otherwise under other settings if a program does not mind them. */
  @SuppressWarnings({"DefaultLocale", "StringCaseLocaleUsage"})
  private static String settings() {
    return String.join(
        " ",
        String.format("%d", 12),
        String.format("%.1f", 1.5),
        "TITLE".toLowerCase(),
        TimeZone.getDefault().getID(),
        Charset.defaultCharset().name(),
        System.lineSeparator().replace("\r", "CR").replace("\n", "LF"));
  }
}
