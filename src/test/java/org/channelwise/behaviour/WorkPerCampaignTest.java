package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.channelwise.Advisor;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a recommendation takes, on average over the fixtures. Time says little on a machine that has
 * other things to do, so what is held is work that can be counted: a change that makes answers
 * slower shows in it, and whoever means it commits the new figures, which failures tell. Bytes have
 * the widest margin: compilers at run time and other JDKs take more or fewer for the same code.
 */
class WorkPerCampaignTest {

  private static final Path FIGURES =
      Path.of("src/test/resources/behaviour/work-per-campaign.properties");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Properties COMMITTED = new Properties();

  @BeforeAll
  static void readFigures() throws IOException {
    try (Reader figures = Files.newBufferedReader(FIGURES)) {
      COMMITTED.load(figures);
    }
  }

  @Test
  void memoryThatIsTaken() {
    Advisor advisor = new Advisor(Shipped.RULES, DAY);
    recommendAll(advisor);
    recommendAll(advisor);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    recommendAll(advisor);
    long taken = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

    hold("bytes", taken, 0.25);
  }

  /** That guardrails fire twice, for example, is one phase in ten. */
  @Test
  void workThatRulesAreGiven() {
    AtomicLong phases = new AtomicLong();
    AtomicLong facts = new AtomicLong();
    AtomicLong conclusions = new AtomicLong();
    RuleSet watched =
        Shipped.RULES.watched(
            run -> {
              phases.incrementAndGet();
              facts.addAndGet(run.facts().size());
              conclusions.addAndGet(run.firings().size());
            });
    recommendAll(new Advisor(watched, DAY));

    hold("phases", phases.get(), 0.03);
    hold("facts", facts.get(), 0.05);
    hold("conclusions", conclusions.get(), 0.05);
  }

  private static void recommendAll(Advisor advisor) {
    for (Brief brief : Shipped.FIXTURES) {
      advisor.recommend(brief);
    }
  }

  /** Holds what all fixtures took against the figure for one of them. */
  private static void hold(String what, long taken, double tolerance) {
    double committed = Double.parseDouble(COMMITTED.getProperty(what));
    assertThat((double) taken / Shipped.FIXTURES.size())
        .as(what + " for a campaign, as " + FIGURES + " has it")
        .isBetween((1 - tolerance) * committed, (1 + tolerance) * committed);
  }
}
