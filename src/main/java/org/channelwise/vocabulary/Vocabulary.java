package org.channelwise.vocabulary;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.channelwise.source.Block;
import org.channelwise.source.Canonical;
import org.channelwise.source.KnownTerms;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Scalars;

/** The terms that campaign files and rules share, as {@code vocabulary.yaml} lists them. */
public final class Vocabulary {

  /** What a campaign that leaves a term out is taken to say; never written in a file. */
  public static final String UNSPECIFIED = KnownTerms.UNSPECIFIED;

  /** The rank of a term that has none. */
  public static final int UNRANKED = Integer.MAX_VALUE;

  /**
   * A section that no file lists: the classes that consent is asked for, one or more of the section
   * {@code classes}.
   */
  public static final String CONSENT_CLASSES = "consent-classes";

  /** The sections whose terms a campaign may leave unsaid. */
  private static final List<String> OPTIONAL =
      List.of(
          ("stages trigger urgency personalization relationship purchase-intent journey attribution"
                  + " jurisdictions age audience-kind audience-value")
              .split(" "));

  private final Map<String, Map<String, Block>> sections;
  private final Block defaults;
  private final double unsaidReach;
  private final Map<String, ChannelTerm> channels;
  private final Map<String, PurposeTerm> purposes;
  private final Map<String, GoalTerm> goals;
  private final Map<String, KpiTerm> kpis;
  private final Mapping tree;

  /**
   * Takes the vocabulary from the tree of its file.
   *
   * @param root the tree, in which {@link VocabularyReader} has found nothing wrong
   */
  public Vocabulary(Mapping root) {
    Block file = Block.of(root);
    tree = root;
    defaults = file.block(VocabularyShape.DEFAULTS);
    unsaidReach = file.number(VocabularyShape.UNSAID_REACH).orElse(1.0);
    Set<String> listed = new LinkedHashSet<>(file.keys());
    listed.removeAll(VocabularyShape.NO_SECTIONS);
    sections = inOrder(listed, name -> inOrder(file.block(name).keys(), file.block(name)::block));
    channels =
        inOrder(
            section("channels").keySet().stream()
                .sorted(Comparator.comparingInt(this::precedence).thenComparing(id -> id))
                .toList(),
            this::channelOf);
    purposes = inOrder(terms("purposes"), this::purposeOf);
    goals = inOrder(terms("goals"), this::goalOf);
    kpis = inOrder(terms("kpis"), this::kpiOf);
  }

  /** The tree that it was taken from. */
  public Mapping tree() {
    return tree;
  }

  /** The names of all sections, in the order of the file. */
  public Set<String> sections() {
    return sections.keySet();
  }

  /** The ids of a section's terms, in the order of the file; none for an unknown section. */
  public Set<String> terms(String section) {
    return section.equals(CONSENT_CLASSES) ? consentClasses() : section(section).keySet();
  }

  /** Whether a section lists a term. {@link #UNSPECIFIED} is no term. */
  public boolean knows(String section, String term) {
    return section(section).containsKey(term);
  }

  /**
   * Whether a fact may hold {@link #UNSPECIFIED} in place of a term of a section: campaigns may
   * leave it out, and no default stands in for it.
   */
  public boolean mayBeUnspecified(String section) {
    return OPTIONAL.contains(section) && fallback(section).isEmpty();
  }

  /** What a term means, for people: its meaning, or its name where it only has one. */
  public Optional<String> meaning(String section, String term) {
    return attributes(section, term)
        .flatMap(block -> block.text("meaning").or(() -> block.text("name")));
  }

  /** The channels by precedence, then id. */
  public List<ChannelTerm> channels() {
    return List.copyOf(channels.values());
  }

  /** A channel by its id. */
  public Optional<ChannelTerm> channel(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  /** A purpose by its id. */
  public Optional<PurposeTerm> purpose(String id) {
    return Optional.ofNullable(purposes.get(id));
  }

  /** A goal by its id. */
  public Optional<GoalTerm> goal(String id) {
    return Optional.ofNullable(goals.get(id));
  }

  /** A KPI by its id. */
  public Optional<KpiTerm> kpi(String id) {
    return Optional.ofNullable(kpis.get(id));
  }

  /** Whether a KPI moves early enough to steer a campaign by. */
  public boolean movesEarly(String kpi) {
    return attributes("kpis", kpi).map(block -> block.flag("early")).orElse(false);
  }

  /** The countries of a group that shares its regulation; none for an unknown group. */
  public Set<String> countries(String jurisdiction) {
    return attributes("jurisdictions", jurisdiction)
        .<Set<String>>map(block -> new LinkedHashSet<>(block.texts("countries")))
        .orElse(Set.of());
  }

  /**
   * The points behind a strength.
   *
   * @throws IllegalArgumentException if there is no such strength
   */
  public int points(String strength) {
    return attributes("strengths", strength)
        .flatMap(block -> block.whole("points"))
        .orElseThrow(() -> new IllegalArgumentException("No such strength: " + strength));
  }

  /** The share of people, 0 to 1, that a channel is taken to reach where nobody says. */
  public double unsaidReach() {
    return unsaidReach;
  }

  /** The rank of a term, the lowest first; {@link #UNRANKED} if it has none. */
  public int rank(String section, String term) {
    return attributes(section, term).flatMap(block -> block.whole("rank")).orElse(UNRANKED);
  }

  /**
   * What tells whether two channels reach people at one address: equal for two channels that do.
   * Channels whose address is not shared have one of their own each.
   */
  public String addressKey(ChannelTerm channel) {
    boolean shared =
        attributes("addresses", channel.address())
            .flatMap(block -> block.scalar("shared"))
            .flatMap(Scalars::flag)
            .orElse(true);
    return shared ? channel.address() : channel.address() + ":" + channel.id();
  }

  /**
   * The class of consent that a class of messages asks for.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public String consentAsked(String purposeClass) {
    return attributes("classes", purposeClass)
        .flatMap(block -> block.text("consent"))
        .orElseThrow(() -> new IllegalArgumentException("No such class: " + purposeClass));
  }

  /** The classes that consent is asked for, in the order of the file. */
  public Set<String> consentClasses() {
    return terms("classes").stream()
        .map(this::consentAsked)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The term that stands in where a campaign leaves one of a section out. */
  public Optional<String> fallback(String section) {
    return defaults.text(section);
  }

  /**
   * The whole vocabulary as text that does not depend on the order of keys, on comments or on how
   * values are quoted; lists keep their order.
   */
  public String canonical() {
    return Canonical.text(tree);
  }

  private Map<String, Block> section(String name) {
    return sections.getOrDefault(name, Map.of());
  }

  private Optional<Block> attributes(String section, String term) {
    return Optional.ofNullable(section(section).get(term));
  }

  private int precedence(String channel) {
    return attributes("channels", channel)
        .flatMap(block -> block.whole("precedence"))
        .orElse(UNRANKED);
  }

  private ChannelTerm channelOf(String id) {
    Block block = attributes("channels", id).orElseThrow();
    Optional<Duration> arrives = block.text("arrives").map(Duration::parse);
    Optional<Duration> seen = block.text("seen").map(Duration::parse);
    return new ChannelTerm(
        id,
        text(block, "name"),
        text(block, "address"),
        text(block, "kind"),
        new LinkedHashSet<>(block.texts("abilities")),
        precedence(id),
        arrives.map(Scalars::hours).orElse(null),
        arrives.flatMap(there -> seen.map(there::plus)).map(Scalars::hours).orElse(null));
  }

  private PurposeTerm purposeOf(String id) {
    Block block = attributes("purposes", id).orElseThrow();
    return new PurposeTerm(
        id,
        text(block, "meaning"),
        text(block, "class"),
        block.text("within"),
        block.texts("near"),
        block.text("trigger"));
  }

  private GoalTerm goalOf(String id) {
    Block block = attributes("goals", id).orElseThrow();
    return new GoalTerm(id, block.text("stage"), new LinkedHashSet<>(block.texts("kpis")));
  }

  private KpiTerm kpiOf(String id) {
    Block block = attributes("kpis", id).orElseThrow();
    return new KpiTerm(id, text(block, "name"), text(block, "family"));
  }

  private static String text(Block block, String field) {
    return block.text(field).orElseThrow();
  }

  private static <T> Map<String, T> inOrder(Iterable<String> ids, Function<String, T> term) {
    Map<String, T> terms = new LinkedHashMap<>();
    ids.forEach(id -> terms.put(id, term.apply(id)));
    return Collections.unmodifiableMap(terms);
  }
}
