package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.channelwise.advice.RuleRef;
import org.channelwise.lab.proof.Coverage;
import org.channelwise.lab.proof.MutationReport;
import org.channelwise.lab.proof.Proof;
import org.channelwise.lab.proof.StrengthTrial;

/**
 * What is said of a look at rules and fixtures.
 *
 * @param sections its parts, none of them without lines
 * @param sum what it comes to
 */
public record LabSections(String title, List<Section> sections, String sum) {

  private static final int SHOWN = 100;

  /** Leaves out parts of which there is nothing to say. */
  public LabSections {
    sections = sections.stream().filter(section -> !section.entries().isEmpty()).toList();
  }

  /** A part. */
  public record Section(String title, List<Entry> entries) {

    /** Copies the entries. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Something that is said.
   *
   * @param at where it stands, empty if nowhere
   * @param text a file to show with it, empty if there is none
   */
  public record Entry(String says, String at, String text) {}

  /** What changed rules come to. */
  public static LabSections of(MutationReport report) {
    return new LabSections(
        "Changes of rules",
        List.of(
            section(
                "No fixture notices",
                report.survivors(),
                each -> new Entry(each.original().name() + ": " + each.edit(), each.at(), ""))),
        "%s of %s changes noticed, %s%%; %s possible"
            .formatted(report.killed(), report.tried().size(), report.score(), report.possible()));
  }

  /** What many campaigns show. */
  public static LabSections of(Proof proof) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        section(
            "Does not hold",
            proof.properties().stream().filter(each -> !each.holds()).toList(),
            each ->
                new Entry(each.rule().name(), each.rule().at(), each.counterexample().orElse(""))));
    sections.add(rules("Concludes nothing in any campaign or fixture", proof.neverFire()));
    sections.add(rules("Changes no decision it has a say in", proof.neverDecide()));
    sections.add(section("Is never chosen", proof.neverChosen(), each -> new Entry(each, "", "")));
    sections.add(calls("Leads by precedence alone", proof.precedenceOnly()));
    sections.add(calls("Leads by no more than the least strength", proof.thin()));
    sections.add(
        section(
            "Loses its place by a change for the better",
            proof.losing(),
            each ->
                new Entry(
                    "%s: %s from %s to %s"
                        .formatted(each.channel(), each.field(), each.from(), each.to()),
                    "",
                    each.campaign())));
    long held = proof.properties().stream().filter(Proof.Property::holds).count();
    return new LabSections(
        "What always holds",
        sections,
        "%s of %s properties and guardrails held in %s campaigns %s"
            .formatted(held, proof.properties().size(), proof.campaigns(), reached(proof)));
  }

  private static String reached(Proof proof) {
    return proof
        .strength()
        .map(
            strength ->
                strength == 0
                    ? "out of %s, too few for any strength".formatted(proof.of())
                    : "out of %s: every combination of any %s fields"
                        .formatted(proof.of(), strength))
        .orElse("out of %s: all of them".formatted(proof.of()));
  }

  /** What fixtures cover. */
  public static LabSections of(Coverage coverage) {
    return new LabSections(
        "What fixtures cover",
        List.of(
            section(
                "Shares",
                Stream.of(
                        share("rules that fired", coverage.rules()),
                        share("conditions that mattered", coverage.conditions()),
                        share("channels as primary, backup and excluded", coverage.channels()),
                        share("rows of the guidance", coverage.guidance()))
                    .toList(),
                each -> new Entry(each, "", "")),
            section(
                "Gaps",
                coverage.gaps(),
                each ->
                    new Entry(
                        each.what()
                            + (each.campaign().isPresent() ? "" : " (no campaign found for it)"),
                        each.at(),
                        ""))),
        "%s gaps, for %s of them a campaign was found"
            .formatted(
                coverage.gaps().size(),
                coverage.gaps().stream().filter(each -> each.campaign().isPresent()).count()));
  }

  private static String share(String what, Coverage.Share share) {
    return String.format(
        Locale.ROOT, "%3s%%  %s of %s %s", share.percent(), share.covered(), share.of(), what);
  }

  /** How much the points behind strengths decide. */
  public static LabSections of(List<StrengthTrial> trials, int campaigns) {
    return new LabSections(
        "How much points decide",
        List.of(
            section(
                "Decisions that change if its points change by a tenth, by half",
                trials,
                each ->
                    new Entry(
                        String.format(
                            Locale.ROOT,
                            "%-16s %4s points  %6s  %6s",
                            each.strength(),
                            each.points(),
                            each.tenth(),
                            each.half()),
                        "",
                        ""))),
        campaigns + " campaigns");
  }

  private static Section rules(String title, List<RuleRef> rules) {
    return section(title, rules, each -> new Entry(each.name(), each.at(), ""));
  }

  private static Section calls(String title, List<Proof.CloseCall> calls) {
    return section(
        title,
        calls,
        each ->
            new Entry(
                "%s before %s in %s"
                    .formatted(
                        each.ahead(),
                        each.behind(),
                        Wording.count(each.campaigns(), "campaign", "campaigns")),
                "",
                ""));
  }

  /** Long lists are cut, and say so; as JSON they are whole. */
  private static <T> Section section(String title, List<T> all, Function<T, Entry> entry) {
    List<Entry> entries = new ArrayList<>(all.stream().limit(SHOWN).map(entry).toList());
    if (all.size() > SHOWN) {
      entries.add(new Entry("and %s more".formatted(all.size() - SHOWN), "", ""));
    }
    return new Section(title, entries);
  }
}
