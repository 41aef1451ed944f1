package org.channelwise.facts;

/**
 * What a campaign is, in a name that later phases build on.
 *
 * @param name the trait
 * @param reason why the campaign has it
 */
@At("")
public record Trait(@At("trait") @Term("traits") String name, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return "";
  }
}
