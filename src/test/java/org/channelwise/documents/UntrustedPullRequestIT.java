package org.channelwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job for untrusted pull requests that SECURITY.md shows, word for word. */
class UntrustedPullRequestIT {

  private static final Path DOCUMENT = Path.of("SECURITY.md");
  private static final String RULE = "rules/fit/effort.drl";

  @TempDir private Path folder;

  @Test
  void anHonestPullRequestPasses() throws Exception {
    Reader reader = proposed("# A remark");

    assertThat(reader.run(job())).as(reader.said()).isZero();
    assertThat(reader.said()).contains("PASS ").doesNotContain("FAIL");
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void aHostilePullRequestIsRefusedAndNothingOfItRuns() throws Exception {
    Reader reader =
        proposed(
            "sed 's/^import.*/import static java.lang.Runtime.getRuntime;/' %1$s > r && mv r %1$s"
                .formatted(RULE));

    assertThat(reader.run(job())).as(reader.said()).isEqualTo(3);
    assertThat(reader.said()).contains(RULE + ":3:");
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  /** A repository with a pull request whose launcher and build would leave a file behind. */
  private Reader proposed(String change) throws IOException, InterruptedException {
    Reader reader =
        new Reader(
            DOCUMENT,
            folder,
            Map.of(
                "REPOSITORY",
                folder.resolve("repository").toString(),
                "PULL_REQUEST",
                "origin/proposal",
                "PATH",
                Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH")));
    for (String part : List.of("rules", "fixtures", "channelwise", "pom.xml")) {
      reader.bring(Path.of(part), "repository/" + part);
    }
    for (String part : List.of("channelwise.jar", "lib")) {
      reader.bring(Path.of("target", part), "released/" + part);
    }
    int status =
        reader.run(
            """
            cd repository
            git init -q . && git symbolic-ref HEAD refs/heads/main
            git add . && git commit -q -m Begin
            git switch -q -c proposal
            printf '#!/bin/sh\\ntouch ../ran\\n' > channelwise
            echo '<project/>' > pom.xml
            %s
            git commit -q -a -m Propose
            git switch -q main
            """
                .formatted(change));
    assertThat(status).as(reader.said()).isZero();
    return reader;
  }

  private static String job() throws IOException {
    List<Guide.Block> blocks =
        Guide.blocks(DOCUMENT).stream().filter(block -> block.language().equals("sh")).toList();
    assertThat(blocks).hasSize(2);
    assertThat(Files.readString(DOCUMENT)).contains("UntrustedPullRequestIT");
    return blocks.get(1).text();
  }
}
