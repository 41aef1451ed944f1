package org.channelwise.brand;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.Places;
import org.jspecify.annotations.Nullable;

/**
 * A brand as read from its file, every term known and every number in range.
 *
 * @param industry its industry in its own words, if the file says
 * @param channels the channels that it runs, by their ids, in the order of the file
 * @param tools the names of the tools owned, by category; a category that the file leaves out is
 *     absent, one that it leaves empty is there and empty
 * @param capabilities what the brand can do and what not; what the file leaves out is absent
 * @param contentCapacity pieces of content a month in all, null if not said
 * @param contactsAWeek the most messages a week that one person is to get, null if not said
 * @param currency the currency of all amounts, an ISO 4217 code, if the file says
 * @param places where its fields stand, if it was read from a file
 */
public record Brand(
    String id,
    Optional<String> industry,
    List<String> goals,
    List<String> kpis,
    Map<String, RunChannel> channels,
    List<String> purposes,
    Map<String, List<String>> tools,
    Map<String, List<String>> toolChannels,
    Map<String, Boolean> capabilities,
    @Nullable Double contentCapacity,
    @Nullable Double contactsAWeek,
    Optional<String> currency,
    Places places) {

  public Brand {
    goals = List.copyOf(goals);
    kpis = List.copyOf(kpis);
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    purposes = List.copyOf(purposes);
    tools = Collections.unmodifiableMap(new LinkedHashMap<>(tools));
    toolChannels = Collections.unmodifiableMap(new LinkedHashMap<>(toolChannels));
    capabilities = Collections.unmodifiableMap(new LinkedHashMap<>(capabilities));
  }

  /** The same brand, running a channel so, in place of what its file says of that. */
  public Brand with(String channel, RunChannel so) {
    Map<String, RunChannel> other = new LinkedHashMap<>(channels);
    other.put(channel, so);
    return running(other);
  }

  /** The same brand without a channel. */
  public Brand without(String channel) {
    Map<String, RunChannel> other = new LinkedHashMap<>(channels);
    other.remove(channel);
    return running(other);
  }

  private Brand running(Map<String, RunChannel> other) {
    return new Brand(
        id,
        industry,
        goals,
        kpis,
        other,
        purposes,
        tools,
        toolChannels,
        capabilities,
        contentCapacity,
        contactsAWeek,
        currency,
        places);
  }
}
