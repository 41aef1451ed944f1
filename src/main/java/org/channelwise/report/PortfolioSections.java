package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;

/**
 * What is said of a brand's channels to people, decided once for all formats that they read.
 *
 * @param title what it is about
 * @param file the brand's file, as people know it
 * @param outcome what comes of it, in one sentence
 * @param change how that differs from what is advised as things are, empty if nothing is supposed
 * @param currency the currency of all amounts, empty if the file does not say
 * @param money what each channel comes to in money, none if no file says
 * @param stages how the channels do in each funnel stage
 * @param channels what is to be done with each channel, those with one verdict together
 * @param findings what a strategist should know, the gravest first
 */
public record PortfolioSections(
    String title,
    String file,
    String outcome,
    List<String> change,
    String currency,
    List<PortfolioAdvice.Ledger> money,
    List<PortfolioAdvice.Stage> stages,
    List<Judged> channels,
    List<ReportedFinding> findings) {

  private static final double CENT = 0.01;

  /** What is to be done with a channel. */
  public enum Verdict {
    /** It stays. */
    KEEP,
    /** It goes. */
    DROP,
    /** Nobody can say what it is worth. */
    NOT_MEASURED;

    /** What stands above the channels with this verdict. */
    public String title() {
      return name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** What stands beside a channel with this verdict. */
    public String action() {
      return this == NOT_MEASURED ? "measure" : title();
    }
  }

  /**
   * A channel.
   *
   * @param name its name as people write it
   * @param verdict what is to be done with it
   * @param money what dropping it frees, or what its being pinned costs; empty if nobody says
   * @param grounds why
   */
  public record Judged(String name, Verdict verdict, String money, List<Ground> grounds) {}

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
      Stream<Ground> despite = grounds("despite", each.despite());
      List<Ground> grounds = Stream.concat(grounds("why", each.reasons()), despite).toList();
      channels.add(new Judged(each.name(), Verdict.KEEP, pin(each, advice), grounds));
    }
    for (Dropped each : advice.drop()) {
      String frees = frees(each, advice.currency().map(unit -> " " + unit).orElse(""));
      channels.add(
          new Judged(each.name(), Verdict.DROP, frees, grounds("why", each.reasons()).toList()));
    }
    for (NotMeasured each : advice.unmeasured()) {
      List<Ground> grounds =
          each.gaps().stream().map(gap -> new Ground("why", gap.reason(), gap.measure())).toList();
      channels.add(new Judged(each.name(), Verdict.NOT_MEASURED, "", grounds));
    }
    int unmeasured = advice.unmeasured().size();
    return new PortfolioSections(
        "Channels of " + advice.brand(),
        Wording.file(advice.file()),
        "keep %s, drop %s".formatted(advice.keep().size(), advice.drop().size())
            + (unmeasured == 0 ? "" : ", " + unmeasured + " not measured"),
        advice.before().map(before -> changes(before, advice)).orElse(List.of()),
        advice.currency().orElse(""),
        advice.money().stream().anyMatch(each -> each.earns() != null) ? advice.money() : List.of(),
        advice.stages(),
        List.copyOf(channels),
        advice.findings());
  }

  private static List<String> changes(PortfolioAdvice.Before before, PortfolioAdvice advice) {
    List<String> kept = advice.keep().stream().map(Kept::channel).toList();
    List<String> dropped = advice.drop().stream().map(Dropped::channel).toList();
    String unit = advice.currency().map(each -> " " + each).orElse("");
    double more = advice.earned() - before.earned();
    List<String> changes = new ArrayList<>();
    changes.add(
        "As things are: keep %s, drop %s".formatted(before.keep().size(), list(before.drop())));
    add(changes, "Would stay besides: ", minus(kept, before.keep()));
    add(changes, "Would no longer stay: ", minus(before.keep(), kept));
    add(changes, "Would no longer be there to drop: ", minus(minus(before.drop(), dropped), kept));
    changes.add(
        "Those that stay would earn %s%s, which is %s"
            .formatted(
                Wording.amount(advice.earned()),
                unit,
                Math.abs(more) < CENT
                    ? "the same"
                    : Wording.amount(Math.abs(more)) + unit + (more > 0 ? " more" : " less")));
    return List.copyOf(changes);
  }

  private static List<String> minus(List<String> channels, List<String> less) {
    return channels.stream().filter(each -> !less.contains(each)).toList();
  }

  private static void add(List<String> changes, String title, List<String> channels) {
    if (!channels.isEmpty()) {
      changes.add(title + list(channels));
    }
  }

  private static String list(List<String> channels) {
    return channels.isEmpty() ? "none" : String.join(", ", channels);
  }

  private static Stream<Ground> grounds(String label, List<Reason> reasons) {
    return reasons.stream().map(reason -> new Ground(label, reason, ""));
  }

  private static String pin(Kept kept, PortfolioAdvice advice) {
    return advice.pins().stream()
        .filter(pin -> pin.channel().equals(kept.channel()))
        .map(pin -> pin(pin, advice.currency().map(unit -> " " + unit).orElse("")))
        .findFirst()
        .orElse("");
  }

  private static String pin(PortfolioAdvice.Pinned pin, String currency) {
    Double costs = pin.costs();
    if (!pin.decides()) {
      return "pinned, would stay without";
    }
    if (costs == null) {
      return "pinned, at a cost nobody can say";
    }
    String amount = Wording.amount(Math.abs(costs)) + currency;
    return costs > 0 ? "pinned, costs " + amount : "pinned, saves " + amount;
  }

  private static String frees(Dropped dropped, String currency) {
    List<String> parts = new ArrayList<>();
    if (dropped.spend() != null) {
      parts.add(Wording.amount(dropped.spend()) + currency);
    }
    if (dropped.content() != null) {
      parts.add(Wording.amount(dropped.content()) + " pieces a month");
    }
    return parts.isEmpty() ? "" : "frees " + String.join(", ", parts);
  }
}
