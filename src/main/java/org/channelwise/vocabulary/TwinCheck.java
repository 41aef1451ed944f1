package org.channelwise.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.Block;
import org.channelwise.source.LookAlikes;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.source.Quoted;

/** Tells of terms of a vocabulary that people take for each other. */
record TwinCheck(Block root, Problems problems) {

  /**
   * Tells of them.
   *
   * @param others channels whose names are theirs alone, as long as the vocabulary has the channels
   */
  void check(List<ChannelTerm> others) {
    for (String section : root.keys()) {
      if (root.node(section).orElse(null) instanceof Mapping terms) {
        ids(section, terms);
      }
    }
    names("channels", "channel", others);
    names("kpis", "KPI", List.of());
  }

  private void ids(String section, Mapping terms) {
    Map<String, Scalar> taken = new HashMap<>();
    for (Entry entry : terms.entries()) {
      Scalar id = entry.key();
      Scalar earlier = taken.putIfAbsent(LookAlikes.skeleton(id.text()), id);
      if (earlier != null) {
        problems.at(
            ProblemKind.REPEATED,
            id,
            "%s lists %s, which looks like %s in line %s."
                .formatted(
                    section, Quoted.of(id.text()), Quoted.of(earlier.text()), earlier.line()),
            "Give each term an id that nobody takes for another.");
      }
    }
  }

  /** Says of terms whose name would be taken for another term of their section. */
  private void names(String section, String noun, List<ChannelTerm> others) {
    Block terms = root.block(section);
    Map<String, String> owners = new LinkedHashMap<>();
    terms.keys().forEach(id -> owners.putIfAbsent(LookAlikes.skeleton(id), id));
    others.stream()
        .filter(other -> terms.keys().contains(other.id()))
        .forEach(other -> owners.put(LookAlikes.skeleton(other.name()), other.id()));
    for (String id : terms.keys()) {
      Optional<Scalar> name = terms.block(id).scalar("name");
      String owner =
          name.map(text -> owners.putIfAbsent(LookAlikes.skeleton(text.text()), id)).orElse(id);
      if (name.isPresent() && !owner.equals(id)) {
        problems.at(
            ProblemKind.REPEATED,
            name.get(),
            "%s.%s.name is %s, which people take for the %s %s."
                .formatted(section, id, Quoted.of(name.get().text()), noun, owner),
            "Give each %s a name of its own.".formatted(noun));
      }
    }
  }
}
