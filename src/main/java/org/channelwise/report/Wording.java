package org.channelwise.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import org.channelwise.advice.Scored;
import org.channelwise.advice.Source;
import org.channelwise.advice.TakesOver;
import org.jspecify.annotations.Nullable;

/** Figures and terms in words, the same in every report that people read. */
public final class Wording {

  /** The title of what was found about the matter of an answer. */
  public static final String FINDINGS = "Findings";

  /** The title of what was found about campaigns together. */
  public static final String FINDINGS_TOGETHER = "The campaigns together";

  private static final String NOT_KNOWN = "-";
  private static final double SMALL = 0.001;
  private static final int CENTS = 2;
  private static final String HOUSE = "house";
  private static final String HOUSE_POLICY = "house policy";

  private Wording() {}

  /** A share of 0 to 1 as a percentage, a dash where it is not known. */
  public static String share(@Nullable Double share) {
    if (share == null) {
      return NOT_KNOWN;
    }
    return share > 0 && share < SMALL ? "<" + percent(SMALL) : percent(share);
  }

  /** An amount in at most nine characters, a dash where it is not known. */
  public static String narrow(@Nullable Double amount) {
    if (amount == null) {
      return NOT_KNOWN;
    }
    int decimals = Math.abs(amount) >= 1e4 ? 0 : CENTS;
    if (Math.abs(amount) >= 1e8) {
      return amount > 0 ? "over 100m" : "-100m";
    }
    return rounded(amount, decimals).toPlainString();
  }

  /** A number of people, a dash where it is not known. */
  public static String people(@Nullable Double number) {
    return number == null ? NOT_KNOWN : amount(number);
  }

  /** An amount in full, without zeros behind the point. */
  static String amount(double amount) {
    return rounded(amount, CENTS).stripTrailingZeros().toPlainString();
  }

  /** To at most one decimal. */
  private static String percent(double share) {
    BigDecimal percent = rounded(share, 3).movePointRight(2);
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A word that begins with a capital letter. */
  public static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A file as people know it. */
  public static String file(String file) {
    return file.equals("-") ? "standard input" : file;
  }

  /** The share of the audience that a channel reaches, 0 to 1. */
  public static String reach(@Nullable Double reach) {
    return reach == null ? "not given" : percent(reach);
  }

  /** What a channel comes to, for example {@code score 70, reach 88%, worth 61.6}. */
  public static String figures(Scored channel) {
    return "score %s, reach %s, worth %s"
        .formatted(channel.score(), reach(channel.reach()), worth(channel));
  }

  /** What a channel is worth, to at most one decimal. */
  public static String worth(Scored channel) {
    BigDecimal worth = rounded(channel.worth(), 1).stripTrailingZeros();
    return worth.toPlainString();
  }

  /**
   * Whom picks reach together.
   *
   * @param picks how many they are
   * @param reached the share of the audience, 0 to 1; null if not known
   */
  static String together(int picks, @Nullable Double reached) {
    if (reached == null) {
      return "How many people are reached is not known, for a reach is not given.";
    }
    String they = picks == 1 ? "It reaches" : "Together they reach an estimated";
    String missed = percent(1 - reached);
    return missed.equals("0%")
        ? they + " 100% of these people."
        : "%s %s of these people; nobody reaches the other %s."
            .formatted(they, percent(reached), missed);
  }

  /** The share of the audience that a backup adds, 0 to 1, which is an estimate. */
  public static String adds(@Nullable Double adds) {
    return adds == null ? "adds not known" : "adds an estimated " + percent(adds);
  }

  /** Points with their sign. */
  public static String signed(int points) {
    return points > 0 ? "+" + points : Integer.toString(points);
  }

  /** A number and what it counts, {@code 1 error}, {@code 2 errors}. */
  public static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** When a backup takes over, for example {@code if not opened after 24 hours}. */
  public static String when(TakesOver when) {
    String missed = when.missed().replace('-', ' ');
    return when.after().isZero() ? "at once, " + missed : "if " + missed + " after " + wait(when);
  }

  private static String wait(TakesOver when) {
    Duration after = when.after();
    if (after.toHours() > 24 && after.equals(Duration.ofDays(after.toDays()))) {
      return count(after.toDays(), "day", "days");
    }
    if (after.equals(Duration.ofHours(after.toHours()))) {
      return count(after.toHours(), "hour", "hours");
    }
    return count(after.toMinutes(), "minute", "minutes");
  }

  /** Whose word a rule is, for example {@code article A, pitfall 6} or {@code house policy}. */
  public static String source(Source source) {
    String detail = source.detail().strip();
    if (source.kind() == Source.Kind.HOUSE && !detail.startsWith(HOUSE_POLICY)) {
      String rest = detail.startsWith(HOUSE) ? detail.substring(HOUSE.length()) : ", " + detail;
      return detail.isEmpty() ? HOUSE_POLICY : HOUSE_POLICY + rest;
    }
    return detail.isEmpty() ? source.kind().name().toLowerCase(Locale.ROOT) : detail;
  }
}
