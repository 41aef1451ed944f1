package org.channelwise.facts;

/**
 * The campaign that is judged, as its file describes it.
 *
 * @param id the campaign's id
 * @param goal what the campaign is to achieve
 * @param stage the funnel stage it serves; the goal's usual stage if the file names none
 * @param trigger what sets it off; the purpose's usual trigger if the file names none
 * @param message what is sent
 * @param audience whom it is for
 */
@At("")
public record Campaign(
    @At("campaign") String id,
    @Term("goals") String goal,
    @Term("stages") String stage,
    @Term("trigger") String trigger,
    Message message,
    Audience audience)
    implements Reviewable {

  /** Names what the campaign is, for later phases to build on. */
  @Verb("profile")
  public Trait is(@Term("traits") String trait, @Sentence String reason) {
    return new Trait(trait, reason);
  }

  @Override
  public String about() {
    return "";
  }
}
