package org.channelwise.report.machine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Paths of files as URIs. */
final class FileUri {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

  private FileUri() {}

  /** A relative path as a relative URI, an absolute one as a URI of the scheme {@code file}. */
  static String of(String file) {
    String path = file.replace('\\', '/');
    if (DRIVE.matcher(path).matches()) {
      path = "/" + path;
    }
    try {
      return path.startsWith("/")
          ? new URI("file", "", path, null).toASCIIString()
          : new URI(null, null, relative(path), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A path that no URI can hold", e);
    }
  }

  /** Without a dot in front, what comes before a colon would be taken for a scheme. */
  private static String relative(String path) {
    String bare = path.startsWith("./") ? path.substring(2) : path;
    int colon = bare.indexOf(':');
    int slash = bare.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash) ? "./" + bare : bare;
  }
}
