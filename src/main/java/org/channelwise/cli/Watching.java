package org.channelwise.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.channelwise.cli.terminal.Console;
import org.channelwise.lab.git.TextChange;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Answers anew whenever one of the files that an answer depends on is saved, from a process that
 * stays, until it is interrupted.
 *
 * @param console where answers go
 * @param paths the files, and folders of files, that the answer depends on
 */
record Watching(Console console, List<Path> paths) {

  private static final long PAUSE_MILLIS = 40;

  /** An editor may write a file in several steps. */
  private static final long SETTLING_MILLIS = 20;

  Watching {
    paths = List.copyOf(paths);
  }

  /** The option that asks for it. */
  static OptionSpec option() {
    return Options.flag(
        "--watch", "Answer anew whenever a file is saved, with what changed, until Ctrl-C.");
  }

  /**
   * Answers until it is interrupted.
   *
   * @param answer answers once, on the console that it is given
   * @return the status of the last answer
   */
  int go(ToIntFunction<Console> answer) {
    SavedFiles seen = SavedFiles.below(paths);
    Answered last = answered(answer);
    console.out().print(last.text());
    console.out().flush();
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        SavedFiles now = SavedFiles.below(paths);
        if (!now.since(seen).isEmpty()) {
          SavedFiles settled = settled(now);
          Answered next = answered(answer);
          tell(settled.since(seen), last, next);
          seen = settled;
          last = next;
        }
      }
    } catch (InterruptedException e) {
      return last.status();
    }
  }

  private SavedFiles settled(SavedFiles first) throws InterruptedException {
    SavedFiles now = first;
    while (true) {
      Thread.sleep(SETTLING_MILLIS);
      SavedFiles later = SavedFiles.below(paths);
      if (later.since(now).isEmpty()) {
        return later;
      }
      now = later;
    }
  }

  private void tell(Set<Path> saved, Answered last, Answered next) {
    console.line("");
    console.line("Saved: " + saved.stream().map(Path::toString).collect(Collectors.joining(", ")));
    List<String> changes = new ArrayList<>(TextChange.lines(last.text(), next.text()));
    if (changes.isEmpty()) {
      console.line("The answer is the same.");
    } else {
      console.line("");
      console.out().print(next.text());
      console.line("");
      console.line("What changed:");
      changes.forEach(console::line);
    }
    console.out().flush();
  }

  /** An answer, and its status. */
  private record Answered(String text, int status) {}

  /** Answers once; what is said beside the answer goes where it always goes. */
  private Answered answered(ToIntFunction<Console> answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    int status =
        answer.applyAsInt(
            new Console(
                console.in(),
                out,
                console.err(),
                console.terminal(),
                console.environment(),
                console.today(),
                console.sets()));
    out.flush();
    return new Answered(bytes.toString(StandardCharsets.UTF_8), status);
  }
}
