package org.channelwise.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Says by one hash whether anything has changed since rules were last compiled. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * The hash of folders with all files in them, of the libraries in use and of the JDK: equal as
   * long as compiling would make the same again.
   *
   * @param folders what is read and what is made
   */
  static String of(Path... folders) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(System.getProperty("java.vendor") + " " + Runtime.version());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path library = Path.of(entry);
      if (Files.isRegularFile(library)) {
        fingerprint.add(library.getFileName() + " " + Files.size(library));
      }
    }
    for (Path folder : folders) {
      fingerprint.addAll(folder);
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  private void addAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      add(files.size() + " files");
      for (Path file : files) {
        add(folder.relativize(file).toString());
        add(Files.readAllBytes(file));
      }
    }
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The length goes first, so that no two lists of parts run together to the same bytes. */
  private void add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
  }
}
