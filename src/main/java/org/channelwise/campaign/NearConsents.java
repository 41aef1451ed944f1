package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.brand.Consent;
import org.channelwise.facts.NearConsent;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.PurposeTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What consent channels have for messages of another class, where purposes of that class are near.
 *
 * @param stated the consent that the files state for each channel
 */
record NearConsents(Vocabulary vocabulary, Map<String, Consent> stated) {

  /** One fact for each channel and class that the files state a consent for. */
  List<NearConsent> of(PurposeTerm purpose) {
    Map<String, List<String>> near = new LinkedHashMap<>();
    purpose.near().stream()
        .flatMap(id -> vocabulary.purpose(id).stream())
        .filter(other -> !other.purposeClass().equals(purpose.purposeClass()))
        .forEach(
            other ->
                near.computeIfAbsent(other.purposeClass(), each -> new ArrayList<>())
                    .add(other.id()));
    List<NearConsent> facts = new ArrayList<>();
    near.forEach(
        (other, purposes) ->
            vocabulary
                .channels()
                .forEach(
                    channel ->
                        consent(channel, other)
                            .map(
                                consent ->
                                    new NearConsent(
                                        channel.id(),
                                        channel.name(),
                                        other,
                                        consent,
                                        String.join(" or ", purposes)))
                            .ifPresent(facts::add)));
    return facts;
  }

  private Optional<String> consent(ChannelTerm channel, String purposeClass) {
    return Optional.ofNullable(stated.get(channel.id()))
        .flatMap(each -> each.asked(vocabulary.consentAsked(purposeClass)));
  }
}
