package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.channelwise.facts.Jurisdiction;
import org.channelwise.vocabulary.Vocabulary;

/** Sorts the countries of an audience by whose rules hold there. */
public final class Jurisdictions {

  private Jurisdictions() {}

  /**
   * The groups of countries that an audience touches, in the order of the vocabulary, then the
   * countries that belong to none. A country may belong to several groups.
   */
  public static List<Jurisdiction> of(Set<String> countries, Vocabulary vocabulary) {
    List<Jurisdiction> touched = new ArrayList<>();
    Set<String> left = new TreeSet<>(countries);
    for (String area : vocabulary.terms("jurisdictions")) {
      Set<String> members = new TreeSet<>(vocabulary.countries(area));
      members.retainAll(countries);
      left.removeAll(members);
      if (!members.isEmpty()) {
        touched.add(new Jurisdiction(area, members));
      }
    }
    if (!left.isEmpty()) {
      touched.add(new Jurisdiction(Vocabulary.UNSPECIFIED, left));
    }
    return touched;
  }
}
