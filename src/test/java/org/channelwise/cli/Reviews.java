package org.channelwise.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code channelwise review} within the tests. */
final class Reviews {

  static final String FOLDER = "src/test/resources/review/";
  static final String PLANS = FOLDER + "plans.yaml";

  private static final JsonMapper MAPPER = new JsonMapper();

  private Reviews() {}

  /**
   * How a run ended.
   *
   * @param status the exit status
   * @param out what went to standard output
   * @param err what went to standard error
   */
  record Run(int status, String out, String err) {

    JsonNode json() {
      return MAPPER.readTree(out);
    }
  }

  static Run of(String... arguments) {
    return reading("", arguments);
  }

  /** A run that reads a text from standard input. */
  static Run reading(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(arguments));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int status = Main.run(in, toOut, toErr, all.toArray(String[]::new));
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
