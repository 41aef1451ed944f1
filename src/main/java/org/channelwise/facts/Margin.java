package org.channelwise.facts;

/**
 * How clearly the primary channel won.
 *
 * @param channel the primary channel
 * @param name its name as people write it
 * @param runnerUp the channel that would have led next
 * @param runnerUpName its name as people write it
 * @param points with how many more points the runner-up would draw level, rounded up; 0 where the
 *     two tie
 * @param decidedBy what decided between them: {@code worth}, {@code score}, {@code reach} or {@code
 *     precedence}
 */
@At("")
public record Margin(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("") @Term("channels") String runnerUp,
    @At("") String runnerUpName,
    @At("margin.points") int points,
    @At("margin.decided-by") String decidedBy)
    implements Reviewable {

  @Override
  public String about() {
    return channel;
  }
}
