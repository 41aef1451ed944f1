package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.channelwise.behaviour.RulesCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A minute is far more than a save takes; it only keeps a watch that misses one from staying. */
@Timeout(60)
class WatchTest {

  @TempDir private Path folder;

  @Test
  void aSavedRuleIsAnsweredWithWhatChangedUntilItIsInterrupted() throws Exception {
    RulesCopy rules = RulesCopy.below(folder);
    Watched watched =
        new Watched(
            "recommend",
            "fixtures/policy-renewal/campaign.yaml",
            "--watch",
            "--rules",
            rules.folder().toString());

    watched.await("PRIMARY");
    Files.writeString(rules.folder().resolve("notes.txt"), "Nothing that rules see.");
    watched.await("The answer is the same.");
    rules.edit("fit/urgency.drl", text -> text.replace("is usually noticed", "is mostly noticed"));
    watched.await("What changed:");
    int status = watched.interrupt();

    assertThat(watched.text())
        .contains("Saved: " + rules.folder().resolve("fit/urgency.drl"))
        .containsPattern("\\+ .*is mostly noticed");
    assertThat(status).isLessThan(2);
  }

  @Test
  void aMistakeIsToldAndMended() throws Exception {
    RulesCopy rules = RulesCopy.below(folder);
    Watched watched = new Watched("rules", "check", rules.folder().toString(), "--watch");

    watched.await("no problem found");
    rules.edit(
        "fit/urgency.drl", text -> text.replaceFirst("hoursToArrive > 24", "hoursToArive > 24"));
    watched.await("\"hoursToArive\"");
    rules.edit(
        "fit/urgency.drl", text -> text.replaceFirst("hoursToArive > 24", "hoursToArrive > 24"));
    watched.await("\n\\+ .*no problem found");

    assertThat(watched.interrupt()).isZero();
  }

  @Test
  void standardInputCannotBeWatched() {
    Shell.Run run = Shell.run("recommend", "-", "--watch");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--watch looks at files");
  }

  /** A command that runs in a thread of its own. */
  private static final class Watched {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final FutureTask<Integer> task;
    private final Thread thread;

    Watched(String... arguments) {
      PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
      task = new FutureTask<>(() -> Main.run(InputStream.nullInputStream(), both, both, arguments));
      thread = new Thread(task);
      thread.setDaemon(true);
      thread.start();
    }

    /** Waits until a pattern is found. */
    void await(String pattern) throws InterruptedException {
      while (!Pattern.compile(pattern).matcher(text()).find()) {
        assertThat(task.isDone()).as(text()).isFalse();
        Thread.sleep(20);
      }
    }

    String text() {
      return out.toString(StandardCharsets.UTF_8);
    }

    int interrupt() throws Exception {
      thread.interrupt();
      return task.get();
    }
  }
}
