package org.channelwise.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.facts.Purpose;

/**
 * A purpose, as the vocabulary describes it.
 *
 * @param within the wider purpose whose channels it shares
 * @param near purposes that a message of this one may turn out to be
 */
public record PurposeTerm(
    String id,
    String meaning,
    String purposeClass,
    Optional<String> within,
    List<String> near,
    Optional<String> trigger) {

  /** Copies the list. */
  public PurposeTerm {
    near = List.copyOf(near);
  }

  /** What rules see of it: first itself, then the wider purposes that it lies within. */
  public List<Purpose> facts(Vocabulary vocabulary) {
    List<Purpose> facts = new ArrayList<>();
    Optional<PurposeTerm> next = Optional.of(this);
    while (next.isPresent()) {
      PurposeTerm each = next.get();
      // The law looks at the stated purpose, whatever the wider ones are.
      facts.add(new Purpose(each.id, purposeClass, each == this));
      next = each.within.flatMap(vocabulary::purpose);
    }
    return facts;
  }
}
