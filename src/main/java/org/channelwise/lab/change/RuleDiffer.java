package org.channelwise.lab.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignReader;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.space.CampaignSpace;
import org.channelwise.lab.space.Distinctions;
import org.channelwise.lab.space.RuleCampaigns;
import org.channelwise.language.RuleFile.Rule;
import org.channelwise.source.Node;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
import org.channelwise.source.YamlText;

/** Compares what two rule sets decide about the same campaigns. It gathers what differs. */
public final class RuleDiffer {

  /** Around a rule that differs; what it takes to meet all of its conditions is left to chance. */
  private static final int TIMES_AROUND_A_RULE = 8;

  private final RuleSet before;
  private final RuleSet after;
  private final Advisor formerly;
  private final Advisor now;
  private final List<ComparedCampaign> changed = new ArrayList<>();
  private final List<ComparedCampaign> reworded = new ArrayList<>();
  private final List<String> incomparable = new ArrayList<>();
  private int compared;
  private int madeUp;

  /**
   * A comparison of no campaigns so far.
   *
   * @param asked makes the advisors, for example some who leave pruning out
   */
  public RuleDiffer(RuleSet before, RuleSet after, UnaryOperator<Advisor> asked) {
    this.before = before;
    this.after = after;
    this.formerly = asked.apply(new Advisor(before));
    this.now = asked.apply(new Advisor(after));
  }

  /** Whether both rule sets read campaigns alike, so that one reading does for both. */
  public boolean readAlike() {
    return before.vocabulary().canonical().equals(after.vocabulary().canonical());
  }

  /**
   * Compares the decisions about a campaign.
   *
   * @param formerly the campaign as the former rule set reads it; empty if it cannot
   * @param now the campaign as the present one reads it; empty if it cannot
   * @throws LimitReached if either rule set does not come to rest
   */
  public void compare(Optional<Brief> formerly, Optional<Brief> now) {
    if (formerly.isPresent() && now.isPresent()) {
      compare(formerly.get(), now.get(), Optional.empty());
    } else {
      formerly.or(() -> now).ifPresent(one -> incomparable.add(one.file()));
    }
  }

  private void compare(Brief old, Brief brief, Optional<Node> tree) {
    compared++;
    Decision decided = now.decide(brief);
    Decision former = formerly.decide(old);
    DecisionChange change = DecisionChange.between(former, decided);
    if (!change.none()) {
      ComparedCampaign differing =
          new ComparedCampaign(
              brief.campaign().id(),
              tree.isPresent() ? "" : brief.file(),
              tree.map(YamlText::document),
              change,
              former.recommendation(),
              decided.recommendation());
      (change.decides() ? changed : reworded).add(differing);
    }
  }

  /**
   * Compares the decisions about campaigns that are made up: on both sides of what each rule that
   * differs asks for, and others by chance out of all that either rule set tells apart. The same
   * rule sets get the same ones.
   *
   * @param byChance how many of the latter
   * @throws LimitReached if either rule set does not come to rest
   */
  public void compareMadeUp(int byChance) {
    Random random = new Random(byChance);
    CampaignSpace space = CampaignSpace.of(List.of(after, before), Distinctions.DECIDING);
    around(space, after, differing(after, before), random);
    around(space, before, differing(before, after), random);
    for (int i = 0; i < byChance; i++) {
      compare(space, space.choice(random));
    }
  }

  private void around(CampaignSpace space, RuleSet rules, List<Rule> differing, Random random) {
    RuleCampaigns campaigns = new RuleCampaigns(space, rules, random);
    for (Rule rule : differing) {
      for (int i = 0; i < TIMES_AROUND_A_RULE; i++) {
        campaigns.around(rule).forEach(choice -> compare(space, choice));
      }
    }
  }

  private void compare(CampaignSpace space, int[] choice) {
    madeUp++;
    String id = "made-up-" + madeUp;
    Node tree = space.tree(id, choice);
    Parsed<Brief> read = read(after, id, tree);
    Parsed<Brief> formerlyRead = readAlike() ? read : read(before, id, tree);
    if (read instanceof Parsed.Ok<Brief> ok && formerlyRead instanceof Parsed.Ok<Brief> old) {
      compare(old.value(), ok.value(), Optional.of(tree));
    } else {
      madeUp--;
    }
  }

  private static Parsed<Brief> read(RuleSet rules, String id, Node tree) {
    return new CampaignReader(rules.vocabulary())
        .read(new SourceText(id, ""), tree, Optional.empty());
  }

  private static List<Rule> differing(RuleSet of, RuleSet others) {
    Set<String> known = new HashSet<>();
    rules(others).forEach(rule -> known.add(rule.canonical()));
    return rules(of).stream().filter(rule -> !known.contains(rule.canonical())).toList();
  }

  private static List<Rule> rules(RuleSet of) {
    return of.files().stream().flatMap(file -> file.rules().stream()).toList();
  }

  /**
   * What was found so far.
   *
   * @param against the former rules, as a person named them
   */
  public RulesDiff result(String against) {
    List<ComparedCampaign> all = new ArrayList<>(changed);
    all.addAll(reworded);
    return new RulesDiff(
        against, compared, madeUp, changed, reworded, incomparable, DiffSums.of(all, compared));
  }
}
