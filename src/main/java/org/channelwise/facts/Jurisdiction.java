package org.channelwise.facts;

import java.util.Set;

/**
 * A group of countries that share what their law or a platform's terms demand, and those countries
 * of the audience that belong to it. A campaign has one for each group that it touches, so that
 * rules answer each of them and the strictest decides.
 *
 * @param area the group, a term of the vocabulary's {@code jurisdictions}; {@code unspecified} for
 *     the countries that belong to none, for which no rules are known
 * @param countries the countries of the audience that belong to it, as ISO 3166-1 alpha-2 codes
 */
@At("")
public record Jurisdiction(
    @At("") @Term("jurisdictions") String area, @At("audience.countries") Set<String> countries) {

  /** Copies the countries, so that nobody can change them later. */
  public Jurisdiction {
    countries = Set.copyOf(countries);
  }
}
