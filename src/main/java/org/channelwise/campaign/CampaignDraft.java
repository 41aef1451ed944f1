package org.channelwise.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.channelwise.facts.Candidate;
import org.channelwise.source.EditedTree;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;

/**
 * A campaign with what stands in its file, so that a field can be changed as if it stood there
 * otherwise.
 *
 * @param source the text that it was read from
 * @param root what stands there
 * @param brief the campaign
 */
public record CampaignDraft(SourceText source, Node root, Brief brief) {

  private static final String CHANNELS = "channels";

  /**
   * The campaign with another value in a field, or why it cannot have it, told as of a value that
   * stands in the file.
   *
   * @param path the field's path, for example {@code channels.sms.reach}
   * @param value the value; empty to leave the field out
   */
  public Parsed<CampaignDraft> with(CampaignReader reader, String path, Optional<Node> value) {
    Node edited = edited(path, value);
    return reader
        .read(source, edited, brief.brand())
        .then(changed -> new Parsed.Ok<>(new CampaignDraft(source, edited, changed)));
  }

  private Node edited(String path, Optional<Node> value) {
    List<String> keys = Arrays.asList(path.split("\\.", -1));
    boolean first = keys.get(0).equals(CHANNELS) && keys.size() > 1;
    Node base =
        first && EditedTree.at(root, List.of(CHANNELS)).isEmpty() ? withEveryChannel() : root;
    return EditedTree.with(base, keys, value);
  }

  /**
   * What stands there, with the channels written out that the campaign takes from elsewhere: to say
   * something of one is not to leave the others out.
   */
  private Node withEveryChannel() {
    Node whole = root;
    for (Candidate candidate : brief.candidates()) {
      whole =
          EditedTree.with(
              whole,
              List.of(CHANNELS, candidate.channel()),
              Optional.of(new Mapping(List.of(), root.line(), root.column())));
    }
    return whole;
  }

  /** What a field holds in the campaign's own file; empty if that leaves it out. */
  public Optional<Node> at(String path) {
    return EditedTree.at(root, Arrays.asList(path.split("\\.", -1)));
  }
}
