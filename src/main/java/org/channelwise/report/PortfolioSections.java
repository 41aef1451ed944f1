package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.advice.Reason;

/**
 * What is said of a brand's channels to people, decided once for all formats that they read.
 *
 * @param title what it is about
 * @param file the brand's file, as people know it
 * @param outcome what comes of it, in one sentence
 * @param stages how the channels do in each funnel stage
 * @param channels what is to be done with each channel, those with one verdict together
 * @param findings what a strategist should know
 */
public record PortfolioSections(
    String title,
    String file,
    String outcome,
    List<PortfolioAdvice.Stage> stages,
    List<Judged> channels,
    FindingsSection findings) {

  /** Copies the lists. */
  public PortfolioSections {
    stages = List.copyOf(stages);
    channels = List.copyOf(channels);
  }

  /** What is to be done with a channel. */
  public enum Verdict {
    /** It stays. */
    KEEP("keep", "keep"),
    /** It goes. */
    DROP("drop", "drop"),
    /** Nobody can say what it is worth. */
    NOT_MEASURED("not measured", "measure");

    private final String title;
    private final String action;

    Verdict(String title, String action) {
      this.title = title;
      this.action = action;
    }

    /** What stands above the channels with this verdict. */
    public String title() {
      return title;
    }

    /** What stands beside a channel with this verdict. */
    public String action() {
      return action;
    }
  }

  /**
   * A channel.
   *
   * @param name its name as people write it
   * @param verdict what is to be done with it
   * @param frees what dropping it frees, empty if its file does not say or it stays
   * @param grounds why
   */
  public record Judged(String name, Verdict verdict, String frees, List<Ground> grounds) {
    /** Copies the grounds. */
    public Judged {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * A ground for a verdict.
   *
   * @param label {@code why}, or {@code despite} for what speaks against it
   * @param reason the reason
   * @param measure what to measure, empty if nothing is missing
   */
  public record Ground(String label, Reason reason, String measure) {}

  /** What is said of the channels of a brand. */
  public static PortfolioSections of(PortfolioAdvice advice) {
    List<Judged> channels = new ArrayList<>();
    for (Kept each : advice.keep()) {
      List<Ground> grounds = grounds("why", each.reasons());
      grounds.addAll(grounds("despite", each.despite()));
      channels.add(new Judged(each.name(), Verdict.KEEP, "", grounds));
    }
    for (Dropped each : advice.drop()) {
      channels.add(
          new Judged(
              each.name(), Verdict.DROP, frees(each, advice), grounds("why", each.reasons())));
    }
    for (NotMeasured each : advice.unmeasured()) {
      List<Ground> grounds =
          each.gaps().stream().map(gap -> new Ground("why", gap.reason(), gap.measure())).toList();
      channels.add(new Judged(each.name(), Verdict.NOT_MEASURED, "", grounds));
    }
    return new PortfolioSections(
        "Channels of " + advice.brand(),
        Wording.file(advice.file()),
        outcome(advice),
        advice.stages(),
        channels,
        FindingsSection.of(advice.findings()));
  }

  private static List<Ground> grounds(String label, List<Reason> reasons) {
    List<Ground> grounds = new ArrayList<>();
    reasons.forEach(reason -> grounds.add(new Ground(label, reason, "")));
    return grounds;
  }

  private static String outcome(PortfolioAdvice advice) {
    List<String> parts = new ArrayList<>();
    parts.add("keep " + advice.keep().size());
    parts.add("drop " + advice.drop().size());
    if (!advice.unmeasured().isEmpty()) {
      parts.add(advice.unmeasured().size() + " not measured");
    }
    return String.join(", ", parts);
  }

  private static String frees(Dropped dropped, PortfolioAdvice advice) {
    List<String> parts = new ArrayList<>();
    if (dropped.spend() != null) {
      parts.add(
          Amounts.full(dropped.spend()) + advice.currency().map(unit -> " " + unit).orElse(""));
    }
    if (dropped.content() != null) {
      parts.add(Amounts.full(dropped.content()) + " pieces a month");
    }
    return parts.isEmpty() ? "" : "frees " + String.join(", ", parts);
  }
}
