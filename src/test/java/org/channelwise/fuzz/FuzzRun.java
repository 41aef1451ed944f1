package org.channelwise.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fuzzing in a process of its own, whose memory and time for an input are bounded.
 *
 * @param target what takes each input
 * @param inputs how many inputs there are at most
 */
record FuzzRun(Target target, int inputs) {

  private static final String MEMORY = "512m";

  /** So long that only a hang takes it, even on a machine that has much else to do. */
  static final int SECONDS_FOR_AN_INPUT = 30;

  /** The first input of a process also loads and instruments all that it reaches. */
  private static final int SECONDS_TO_START = 150;

  private static final Pattern PROGRESS =
      Pattern.compile("(?m)^#(\\d+)\\s.*cov: (\\d+) .*corp: (\\d+)");

  private static final Pattern DURATION = Pattern.compile("in (\\d+) second");

  /**
   * What came of it.
   *
   * @param status the fuzzer's exit status, 0 if nothing was found
   * @param log all that the fuzzer said
   */
  record Outcome(FuzzRun run, int status, String log) {

    /** How many inputs were tried. */
    int inputs() {
      return last(PROGRESS, 1);
    }

    /** A line for the output of the build. */
    String summary() {
      return "fuzz: %s: %s inputs in %s s, %s edges covered, corpus of %s, %s"
          .formatted(
              run.target.label(),
              inputs(),
              last(DURATION, 1),
              last(PROGRESS, 2),
              last(PROGRESS, 3),
              status == 0 ? "nothing found" : "a finding, see " + run.folder());
    }

    private int last(Pattern pattern, int group) {
      Matcher matcher = pattern.matcher(log);
      int last = 0;
      while (matcher.find()) {
        last = Integer.parseInt(matcher.group(group));
      }
      return last;
    }
  }

  /** The files it begins with. */
  List<Path> seeds() {
    return Seeds.of(target);
  }

  /** Runs to the end, or to the first finding. */
  Outcome go() throws IOException, InterruptedException {
    List<Path> seeds = seeds();
    Path start = folder().resolve("seeds");
    for (int i = 0; i < seeds.size(); i++) {
      Path seed = start.resolve(String.valueOf(i));
      Files.createDirectories(start);
      Files.write(seed, Seeds.content(seeds.get(i)));
    }
    Files.createDirectories(folder().resolve("corpus"));
    Files.createDirectories(folder().resolve("findings"));
    Files.writeString(folder().resolve("words.dict"), Seeds.dictionary(seeds));
    Path log = folder().resolve("log.txt");
    Process process =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = process.waitFor();
    return new Outcome(this, status, Files.readString(log, StandardCharsets.ISO_8859_1));
  }

  private Path folder() {
    return Path.of("target", "fuzz", target.label());
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + MEMORY, "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
    command.add("-D" + Fuzzer.TARGET + "=" + target.name());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzzer.class.getName());
    command.add("--instrumentation_includes=org.channelwise.**:org.snakeyaml.**");
    command.add("--instrumentation_excludes=org.channelwise.fuzz.**");
    command.add("--custom_hook_includes=org.channelwise.**");
    command.add("--custom_hook_excludes=org.channelwise.fuzz.**");
    command.add("--reproducer_path=" + folder());
    command.add("-artifact_prefix=" + folder().resolve("findings") + "/");
    command.add("-dict=" + folder().resolve("words.dict"));
    command.add("-timeout=" + (SECONDS_TO_START + SECONDS_FOR_AN_INPUT));
    command.add("-runs=" + inputs);
    command.add(folder().resolve("corpus").toString());
    command.add(folder().resolve("seeds").toString());
    return command;
  }
}
