package org.channelwise.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.channelwise.facts.Candidate;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;

/** Rules that went past the grammar and the check of classes. */
public final class UncheckedRules {

  /** A channel with a name on which some patterns take forever. */
  public static final List<Candidate> FACTS =
      List.of(
          new Candidate(
              "sms",
              "a".repeat(60) + "!",
              "direct",
              "phone",
              Set.of("x"),
              "unknown",
              0.5,
              null,
              null,
              null));

  private UncheckedRules() {}

  /** The rules of a file, ready to fire. */
  public static PhaseRules of(Path file, Watch watch) throws IOException {
    CompiledFile compiled = RuleCompiler.compile("fit", Files.readString(file));
    return PhaseRules.of(
        Phase.FIT,
        List.of(),
        new Lazy<>(() -> CompiledModel.base(List.of(CompiledModel.of(compiled)))),
        watch);
  }
}
