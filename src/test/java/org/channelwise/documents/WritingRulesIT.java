package org.channelwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide to writing rules says, word for word, in a copy of the project. */
class WritingRulesIT {

  private static final Path GUIDE = Path.of("docs/writing-rules.md");

  @TempDir private Path folder;

  @Test
  void whoFollowsTheGuideSeesWhatItShows() throws Exception {
    Path project = Files.createDirectories(folder.resolve("project"));
    Reader reader =
        new Reader(GUIDE, project, Map.of("JAVA_HOME", System.getProperty("java.home")));
    for (String part :
        List.of(
            "channelwise",
            ".gitignore",
            "rules",
            "fixtures",
            "schema",
            "docs/guidance.md",
            "docs/rules.md",
            "target/lib")) {
      reader.bring(Path.of(part), part);
    }
    reader.bring(Path.of("target/channelwise.jar"), "target/channelwise.jar");
    int cloned =
        reader.run(
            """
            git init -q --bare ../origin.git
            git init -q . && git symbolic-ref HEAD refs/heads/main
            git add . && git commit -q -m Begin
            git remote add origin ../origin.git && git push -q origin main
            """);
    assertThat(cloned).as(reader.said()).isZero();

    List<Guide.Block> blocks = Guide.blocks(GUIDE);
    assertThat(blocks).hasSizeGreaterThan(40);
    for (Guide.Block block : blocks) {
      reader.follow(block);
    }
  }
}
