package org.channelwise.behaviour;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.source.Parsed;
import org.channelwise.vocabulary.Vocabulary;

/** Reads campaigns that must be right. */
final class Campaigns {

  private Campaigns() {}

  /** The one campaign of a text. */
  static Brief of(Vocabulary vocabulary, String yaml) {
    List<Brief> all = all(vocabulary, yaml);
    if (all.size() != 1) {
      throw new IllegalArgumentException("Not one campaign but " + all.size());
    }
    return all.get(0);
  }

  /** The campaigns of a text, in its order. */
  static List<Brief> all(Vocabulary vocabulary, String yaml) {
    InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    return good(new CampaignFiles(vocabulary, Optional.empty()).read(List.of("-"), in));
  }

  /** The campaigns below a folder, which is given relative to a working folder. */
  static List<Brief> below(Vocabulary vocabulary, Path workingFolder, String folder) {
    return good(
        new CampaignFiles(vocabulary, Optional.empty(), workingFolder)
            .read(List.of(folder), InputStream.nullInputStream()));
  }

  private static List<Brief> good(List<Parsed<Brief>> read) {
    return read.stream().map(Parsed::orElseThrow).toList();
  }
}
