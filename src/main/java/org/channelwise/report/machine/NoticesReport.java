package org.channelwise.report.machine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.Report;
import org.channelwise.report.ReviewReport;
import org.channelwise.source.Place;

/** What there is to act on in recommendations, as a review says it that asks for no plan. */
public final class NoticesReport implements Report {

  private final ReviewReport review;

  /** A report on recommendations that is written as a review. */
  public NoticesReport(ReviewReport review) {
    this.review = review;
  }

  @Override
  public void add(Recommendation recommendation, Place place) throws IOException {
    review.add(new Reviewed(recommendation, Optional.empty(), place));
  }

  @Override
  public void end() throws IOException {
    review.end(new Programme(0, List.of()));
  }
}
