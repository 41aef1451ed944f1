package org.channelwise.facts;

import java.util.Set;

/**
 * The strategist's plan as a whole, if the campaign file has one.
 *
 * @param channels how many channels it uses
 * @param backups how many of these back up the first
 * @param abilities what at least one of its channels can do, as the vocabulary says
 */
@At("")
public record PlanShape(
    @At("plan") int channels,
    @At("plan.backups") int backups,
    @At("plan") @Term("abilities") Set<String> abilities)
    implements Reviewable {

  /** Copies the abilities, so that nobody can change them later. */
  public PlanShape {
    abilities = Set.copyOf(abilities);
  }

  @Override
  public String about() {
    return "";
  }
}
