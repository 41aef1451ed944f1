package org.channelwise.lab;

import java.util.List;

/**
 * One way in which an answer is not what was expected.
 *
 * @param what what the expectation is about, for example {@code primary}
 * @param behind the rules behind what came, each with its place; empty if no rule is
 */
public record Difference(String what, String expected, String actual, List<String> behind) {

  public Difference {
    behind = List.copyOf(behind);
  }
}
