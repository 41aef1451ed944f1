package org.channelwise.engine;

import java.util.Locale;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Source;
import org.channelwise.language.RuleFile;

/** Turns parsed rules into what answers say of them. */
public final class RuleRefs {

  private RuleRefs() {}

  /** How answers refer to a rule of a file. */
  public static RuleRef of(RuleFile file, RuleFile.Rule rule) {
    return new RuleRef(
        rule.name(),
        file.source().name() + ":" + rule.line(),
        rule.annotations().getOrDefault("guidance", ""),
        source(rule.annotations().getOrDefault("source", "house")));
  }

  private static Source source(String text) {
    String kind = text.split("[ ,:]", 2)[0].toUpperCase(Locale.ROOT);
    return new Source(Source.Kind.valueOf(kind), text);
  }
}
