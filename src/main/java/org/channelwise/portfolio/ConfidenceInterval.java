package org.channelwise.portfolio;

/**
 * What a share that was observed may be in truth.
 *
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 */
record ConfidenceInterval(double low, double high) {

  /**
   * The 99.5% quantile of the standard normal distribution, for an interval that holds the true
   * share 99 times of 100. At the usual 95%, three of ten would still beat a thousand of ten
   * thousand.
   */
  private static final double Z = 2.5758293035489004;

  /**
   * The Wilson score interval: E. B. Wilson, "Probable inference, the law of succession, and
   * statistical inference", Journal of the American Statistical Association 22 (1927), 209-212.
   *
   * @param successes how many of the trials came out well, 0 to {@code trials}
   * @param trials how many were observed, more than 0
   */
  static ConfidenceInterval wilson(double successes, double trials) {
    double share = successes / trials;
    double centre = share + Z * Z / (2 * trials);
    double spread = Z * Math.sqrt(share * (1 - share) / trials + Z * Z / (4 * trials * trials));
    double scale = 1 + Z * Z / trials;
    return new ConfidenceInterval(
        Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
  }
}
