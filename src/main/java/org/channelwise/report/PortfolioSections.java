package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * @param verdicts what becomes of the channels; none without a channel
 * @param findings what a strategist should know
 */
public record PortfolioSections(
    String title,
    String file,
    String outcome,
    List<PortfolioAdvice.Stage> stages,
    List<Verdicts> verdicts,
    FindingsSection findings) {

  /** Copies the lists. */
  public PortfolioSections {
    stages = List.copyOf(stages);
    verdicts = List.copyOf(verdicts);
  }

  /** What is to be done with a channel. */
  public enum Verdict {
    /** It stays. */
    KEEP("keep"),
    /** It goes. */
    DROP("drop"),
    /** Nobody can say what it is worth. */
    MEASURE("not measured");

    private final String title;

    Verdict(String title) {
      this.title = title;
    }

    /** What its channels are listed under. */
    public String title() {
      return title;
    }
  }

  /**
   * The channels with one verdict.
   *
   * @param verdict what is to be done with them
   * @param channels at least one
   */
  public record Verdicts(Verdict verdict, List<Judged> channels) {
    /** Copies the channels. */
    public Verdicts {
      channels = List.copyOf(channels);
    }
  }

  /**
   * A channel.
   *
   * @param name its name as people write it
   * @param frees what dropping it frees, empty if its file does not say or it stays
   * @param grounds why
   */
  public record Judged(String name, String frees, List<Ground> grounds) {
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
    Stream<Verdicts> verdicts =
        Stream.of(
            new Verdicts(
                Verdict.KEEP, advice.keep().stream().map(PortfolioSections::kept).toList()),
            new Verdicts(
                Verdict.DROP, advice.drop().stream().map(each -> dropped(each, advice)).toList()),
            new Verdicts(
                Verdict.MEASURE,
                advice.unmeasured().stream().map(PortfolioSections::notMeasured).toList()));
    return new PortfolioSections(
        "Channels of " + advice.brand(),
        Wording.file(advice.file()),
        outcome(advice),
        advice.stages(),
        verdicts.filter(group -> !group.channels().isEmpty()).toList(),
        FindingsSection.of(advice.findings()));
  }

  private static Judged kept(Kept kept) {
    return new Judged(
        kept.name(),
        "",
        Stream.concat(grounds("why", kept.reasons()), grounds("despite", kept.despite())).toList());
  }

  private static Judged dropped(Dropped dropped, PortfolioAdvice advice) {
    return new Judged(
        dropped.name(), frees(dropped, advice), grounds("why", dropped.reasons()).toList());
  }

  private static Judged notMeasured(NotMeasured channel) {
    return new Judged(
        channel.name(),
        "",
        channel.gaps().stream()
            .map(gap -> new Ground("why", gap.reason(), gap.measure()))
            .toList());
  }

  private static Stream<Ground> grounds(String label, List<Reason> reasons) {
    return reasons.stream().map(reason -> new Ground(label, reason, ""));
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
