package org.channelwise.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Folders of hostile rules: one for each hostile file that is kept as it is, and those whose files
 * are too large, or no text, or no files at all and so are made here.
 */
final class HostileFolders {

  private static final Path KEPT = Path.of("src/test/resources/hostile-rules");
  private static final String HEADING = "package fit;\nimport org.channelwise.facts.*;\n";
  private static final String ANNOTATIONS =
      " @guidance(\"choice/named-first\") @source(\"house\")\n";

  private final Path folder;
  private final Map<String, Making> made = new TreeMap<>();

  /** Makes what is hostile in a folder of rules that is right otherwise. */
  private interface Making {
    void in(Path rules) throws IOException;
  }

  private HostileFolders(Path folder) {
    this.folder = folder;
    huge();
    many();
    linked();
    noText();
    misplaced();
  }

  /** Makes all of them below a folder, each as a folder of its name with a folder of rules. */
  static void below(Path folder) throws IOException {
    HostileFolders folders = new HostileFolders(folder);
    for (Path file : kept()) {
      String name = name(file);
      Files.copy(file, folders.rules(name).resolve("fit/hostile.drl"));
    }
    for (Map.Entry<String, Making> each : folders.made.entrySet()) {
      Path rules = folders.rules(each.getKey());
      Files.writeString(
          rules.resolve("fit/right.drl"), HEADING + rule("A rule that is right", candidate("")));
      each.getValue().in(rules);
    }
  }

  /** The hostile files that are kept as they are. */
  static java.util.List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(KEPT)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".drl", "");
  }

  private Path rules(String name) throws IOException {
    Path rules = folder.resolve(name).resolve("rules");
    Files.createDirectories(rules.resolve("fit"));
    for (String file : new String[] {"vocabulary.yaml", "guidance.yaml"}) {
      Files.copy(Path.of("rules", file), rules.resolve(file));
    }
    return rules;
  }

  private void huge() {
    made.put("huge-file", rules -> write(rules, HEADING + "// x\n".repeat(100_000)));
    made.put(
        "huge-file-of-ten-gigabytes", rules -> sparse(rules.resolve("fit/hostile.drl"), 10L << 30));
    made.put(
        "huge-vocabulary-of-ten-gigabytes",
        rules -> sparse(rules.resolve("vocabulary.yaml"), 10L << 30));
    made.put("huge-vocabulary", rules -> append(rules, "vocabulary.yaml", "# x\n".repeat(1 << 20)));
    made.put("huge-guidance", rules -> append(rules, "guidance.yaml", "# x\n".repeat(1 << 20)));
    made.put(
        "huge-name", rules -> write(rules, HEADING + rule("A".repeat(150_000), candidate(""))));
    made.put(
        "huge-text",
        rules ->
            write(
                rules,
                HEADING + rule("A rule", candidate("name == " + quoted("a".repeat(150_000))))));
    made.put(
        "huge-number",
        rules ->
            write(rules, HEADING + rule("A rule", candidate("reach > " + "9".repeat(150_000)))));
    made.put(
        "huge-fraction",
        rules ->
            write(rules, HEADING + rule("A rule", candidate("reach > 0." + "1".repeat(150_000)))));
    made.put(
        "huge-power-of-ten",
        rules -> write(rules, HEADING + rule("A rule", candidate("reach > 1e999999999"))));
    made.put(
        "huge-word",
        rules -> write(rules, HEADING + rule("A rule", candidate("a".repeat(150_000) + " > 1"))));
    made.put(
        "huge-list",
        rules -> {
          String texts =
              IntStream.range(0, 20_000)
                  .mapToObj(i -> quoted("" + i))
                  .collect(Collectors.joining(","));
          write(rules, HEADING + rule("A rule", candidate("name in (" + texts + ")")));
        });
    made.put(
        "huge-condition",
        rules ->
            write(
                rules,
                HEADING
                    + rule(
                        "A rule", candidate("name != \"a\"" + ", name != \"a\"".repeat(10_000)))));
    made.put(
        "huge-rule",
        rules ->
            write(
                rules,
                HEADING
                    + rule(
                        "A rule", candidate("") + "\nnot Candidate( reach > 1 )".repeat(6_000))));
    made.put(
        "huge-nesting",
        rules -> write(rules, HEADING + rule("A rule", candidate("(".repeat(150_000)))));
    made.put(
        "huge-path",
        rules ->
            write(rules, HEADING + rule("A rule", candidate("a" + ".a".repeat(70_000) + " == 1"))));
    made.put(
        "huge-broken-path",
        rules -> write(rules, HEADING + rule("A rule", candidate("a.".repeat(90_000)))));
    made.put(
        "huge-broken-comparison",
        rules -> write(rules, HEADING + rule("A rule", candidate("a \"b\" ".repeat(30_000)))));
  }

  private void many() {
    made.put(
        "many-rules",
        rules ->
            write(
                rules,
                HEADING
                    + IntStream.range(0, 1_200)
                        .mapToObj(i -> rule("R " + i, candidate("")))
                        .collect(Collectors.joining())));
    made.put(
        "many-annotations",
        rules -> write(rules, HEADING + "rule \"A rule\"" + ANNOTATIONS.repeat(3_000)));
    made.put("many-quotes", rules -> write(rules, HEADING + "\"\n".repeat(90_000)));
    made.put("many-comments", rules -> write(rules, HEADING + "/* */".repeat(35_000)));
    made.put("many-backslashes", rules -> write(rules, HEADING + "\\".repeat(180_000)));
    made.put("many-rules-begun", rules -> write(rules, HEADING + "rule ".repeat(35_000)));
    made.put(
        "many-files",
        rules -> {
          for (int i = 0; i < 600; i++) {
            Files.writeString(rules.resolve("fit/f" + i + ".drl"), HEADING);
          }
        });
    made.put(
        "many-full-files",
        rules -> {
          String text = HEADING + "// " + "x".repeat(100_000) + "\n";
          for (int i = 0; i < 100; i++) {
            Files.writeString(rules.resolve("fit/f" + i + ".drl"), text);
          }
        });
    made.put(
        "many-rules-in-files",
        rules -> {
          for (int file = 0; file < 20; file++) {
            int number = file;
            Files.writeString(
                rules.resolve("fit/f" + file + ".drl"),
                HEADING
                    + IntStream.range(0, 200)
                        .mapToObj(i -> rule("R " + number + " " + i, candidate("")))
                        .collect(Collectors.joining()));
          }
        });
    made.put(
        "many-other-files",
        rules -> {
          for (int i = 0; i < 6_000; i++) {
            Files.createFile(rules.resolve("fit/f" + i + ".txt"));
          }
        });
    made.put(
        "many-folders",
        rules -> {
          Path deep = rules.resolve("fit");
          for (int i = 0; i < 200; i++) {
            deep = deep.resolve("a");
          }
          Files.createDirectories(deep);
          Files.writeString(deep.resolve("x.drl"), HEADING);
        });
  }

  private void linked() {
    made.put(
        "link-to-a-file",
        rules -> Files.createSymbolicLink(rules.resolve("fit/x.drl"), Path.of("/etc/hostname")));
    made.put(
        "link-to-a-folder",
        rules -> Files.createSymbolicLink(rules.resolve("purpose"), Path.of("/etc")));
    made.put(
        "link-within",
        rules -> Files.createSymbolicLink(rules.resolve("guardrails"), Path.of("fit")));
    made.put(
        "link-to-itself",
        rules -> Files.createSymbolicLink(rules.resolve("fit/x.drl"), Path.of("x.drl")));
    made.put(
        "link-to-nowhere",
        rules -> Files.createSymbolicLink(rules.resolve("fit/x.drl"), Path.of("nowhere")));
    made.put(
        "link-to-endless-zeros",
        rules -> Files.createSymbolicLink(rules.resolve("fit/x.drl"), Path.of("/dev/zero")));
    made.put(
        "link-as-vocabulary",
        rules -> {
          Files.delete(rules.resolve("vocabulary.yaml"));
          Files.createSymbolicLink(rules.resolve("vocabulary.yaml"), Path.of("/etc/passwd"));
        });
    made.put(
        "link-as-rules",
        rules -> {
          Path moved = rules.resolveSibling("elsewhere");
          Files.move(rules, moved);
          Files.createSymbolicLink(rules, moved);
        });
    made.put(
        "pipe-without-end",
        rules -> {
          try {
            new ProcessBuilder("mkfifo", rules.resolve("fit/x.drl").toString()).start().waitFor();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void noText() {
    made.put("archive", rules -> archive(rules.resolve("fit/evil.jar")));
    made.put("archive-of-rules", rules -> archive(rules.resolve("evil.kjar")));
    made.put("archive-in-capitals", rules -> archive(rules.resolve("fit/EVIL.ZIP")));
    made.put("archive-as-rules", rules -> archive(rules.resolve("fit/x.drl")));
    made.put(
        "class-as-rules",
        rules ->
            Files.write(
                rules.resolve("fit/x.drl"),
                new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61}));
    made.put(
        "class",
        rules ->
            Files.write(
                rules.resolve("fit/Evil.class"),
                new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}));
    made.put("java", rules -> Files.writeString(rules.resolve("fit/Evil.java"), "class Evil {}"));
    made.put(
        "compressed-as-rules",
        rules -> Files.write(rules.resolve("fit/x.drl"), new byte[] {0x1F, (byte) 0x8B, 8, 0}));
    made.put("nul-bytes", rules -> write(rules, HEADING + "\0\0\0"));
    made.put(
        "other-encoding",
        rules ->
            Files.write(
                rules.resolve("fit/x.drl"),
                (HEADING + "// é").getBytes(StandardCharsets.ISO_8859_1)));
    made.put(
        "utf-16",
        rules ->
            Files.write(
                rules.resolve("fit/x.drl"), (HEADING + "// x").getBytes(StandardCharsets.UTF_16)));
    made.put("decision-table", rules -> Files.writeString(rules.resolve("fit/x.xls"), "RuleSet"));
    made.put(
        "words-of-a-language",
        rules -> Files.writeString(rules.resolve("fit/x.dsl"), "[then]evil=System.exit(0);"));
  }

  private void misplaced() {
    made.put("folder-as-rules", rules -> Files.createDirectories(rules.resolve("fit/x.drl")));
    made.put("capitals-as-rules", rules -> Files.writeString(rules.resolve("fit/X.DRL"), HEADING));
    made.put("rules-as-text", rules -> Files.writeString(rules.resolve("fit/x.drl.txt"), HEADING));
    made.put(
        "folder-of-the-platform", rules -> in(rules.resolve("java/lang"), "package java.lang;\n"));
    made.put(
        "folder-of-the-program",
        rules -> in(rules.resolve("org/channelwise/rules"), "package org.channelwise.rules;\n"));
    made.put("folder-with-code", rules -> in(rules.resolve("fit/a; System.exit(0)"), HEADING));
    made.put("folder-that-is-a-word", rules -> in(rules.resolve("fit/static"), HEADING));
    made.put(
        "folder-of-a-long-name",
        rules ->
            in(rules.resolve("fit/" + "a".repeat(200)), "package fit." + "a".repeat(200) + ";\n"));
    made.put(
        "vocabulary-with-a-tag",
        rules -> append(rules, "vocabulary.yaml", "x: !!javax.script.ScriptEngineManager [ ]\n"));
    made.put(
        "vocabulary-of-aliases",
        rules -> {
          StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
          for (int i = 1; i < 12; i++) {
            text.append("a%s: &a%s [".formatted(i, i));
            text.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
          }
          Files.writeString(rules.resolve("vocabulary.yaml"), text);
        });
    made.put(
        "vocabulary-nested",
        rules -> Files.writeString(rules.resolve("vocabulary.yaml"), "[".repeat(100_000)));
    made.put(
        "guidance-with-a-tag",
        rules -> append(rules, "guidance.yaml", "x: !!java.net.URL [ \"http://127.0.0.1:9/\" ]\n"));
  }

  private static String rule(String name, String conditions) {
    return "rule \""
        + name
        + "\""
        + ANNOTATIONS
        + "when\n"
        + conditions
        + "\nthen\n    insert( $c.fits(\"x\") );\nend\n";
  }

  private static String candidate(String constraints) {
    return "    $c : Candidate( " + constraints + " )";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static void write(Path rules, String text) throws IOException {
    Files.writeString(rules.resolve("fit/hostile.drl"), text);
  }

  private static void in(Path folder, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("x.drl"), text);
  }

  private static void append(Path rules, String file, String text) throws IOException {
    Path path = rules.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  private static void sparse(Path file, long bytes) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(bytes);
    }
  }

  private static void archive(Path file) {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("fit/x.drl"));
      out.write(HEADING.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
