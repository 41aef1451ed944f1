package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Capability;
import org.channelwise.facts.Toolbox;
import org.channelwise.facts.Tools;
import org.channelwise.vocabulary.Vocabulary;

/** What a brand works with. */
record Equipment(Vocabulary vocabulary, Brand brand) {
  List<Record> facts() {
    List<Record> facts = new ArrayList<>();
    brand.capabilities().forEach((name, present) -> facts.add(new Capability(name, present)));
    if (!brand.tools().isEmpty()) {
      Collection<String> categories = vocabulary.terms("tools");
      for (String category : categories) {
        String meaning = vocabulary.meaning("tools", category).orElse(category);
        facts.add(new Tools(category, meaning, owned(category)));
      }
      facts.add(
          new Toolbox(
              categories.size(),
              (int) categories.stream().filter(category -> owned(category) == 1).count(),
              (int) serving().filter(channels -> channels == 1).count(),
              (int) serving().filter(channels -> channels > 1).count()));
    }
    return facts;
  }

  private int owned(String category) {
    return brand.tools().getOrDefault(category, List.of()).size();
  }

  private IntStream serving() {
    return brand.toolChannels().values().stream().mapToInt(List::size);
  }
}
