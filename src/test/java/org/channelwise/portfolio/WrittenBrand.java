package org.channelwise.portfolio;

import java.nio.charset.StandardCharsets;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandReader;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.TextDecoder;
import org.jspecify.annotations.Nullable;

/** Brands and results for tests, written as briefly as people can check them. */
final class WrittenBrand {

  /** The rules and terms that the application carries. */
  static final RuleSet RULES = new RuleSets().bundled();

  private WrittenBrand() {}

  /** A brand from the text of its file, the id apart. */
  static Brand of(String text) {
    byte[] file = ("brand: b\n" + text).getBytes(StandardCharsets.UTF_8);
    return TextDecoder.decode("brand.yaml", file)
        .then(new BrandReader(RULES.vocabulary())::read)
        .orElseThrow();
  }

  /** The figures of a stage, null for those that its file leaves out. */
  static ResultFigures figures(
      @Nullable Double contacts,
      @Nullable Double actions,
      @Nullable Double acquisitions,
      @Nullable Double assists,
      @Nullable Double spend,
      @Nullable Double revenue) {
    return new ResultFigures(new Results(contacts, actions, acquisitions, assists, spend, revenue));
  }
}
