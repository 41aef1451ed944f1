package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.language.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine is started by one thread at a time, whatever rules are in use. */
class BackgroundTaskTest {

  @TempDir private Path folder;

  @Test
  void rulesOfAFolderThatLacksAFileWaitForIt() throws IOException {
    RulesCopy.copy(Path.of("rules"), folder);
    Files.delete(folder.resolve("profile/people.drl"));
    RuleSets sets = new RuleSets();
    RuleSet rules = sets.in(folder, "rules").orElseThrow();

    sets.begin();
    rules.rules(Phase.PROFILE).fire(List.of());

    assertThat(Thread.getAllStackTraces().values())
        .noneMatch(
            trace ->
                Stream.of(trace)
                    .anyMatch(frame -> frame.getClassName().equals(BundledModels.class.getName())));
  }
}
