package org.channelwise.facts;

/**
 * Something that the brand file says the brand can do, or cannot. What it leaves out is no fact.
 *
 * @param name the capability
 * @param present whether the brand has it
 */
@At("")
public record Capability(
    @At("") @Term("capabilities") String name, @At("brand.capabilities.{name}") boolean present)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}
