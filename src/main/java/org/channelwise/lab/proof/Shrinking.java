package org.channelwise.lab.proof;

import java.util.function.Predicate;
import org.channelwise.campaign.Brief;

/** Makes a campaign that shows something smaller, as long as it still shows it. */
record Shrinking(Campaigns campaigns, Predicate<Brief> shows) {

  /** A choice in which no field can be left out, or take an earlier value, any more. */
  int[] smallest(int[] choice) {
    int[] smallest = choice.clone();
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int field = smallest.length - 1; field >= 0; field--) {
        smaller |= shrink(smallest, field);
      }
    }
    return smallest;
  }

  private boolean shrink(int[] choice, int field) {
    int before = choice[field];
    for (int value = 0; value < before; value++) {
      choice[field] = value;
      if (campaigns.campaign(choice).filter(shows).isPresent()) {
        return true;
      }
    }
    choice[field] = before;
    return false;
  }
}
